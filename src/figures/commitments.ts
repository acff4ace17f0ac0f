/**
 * How many promises each campaign makes of each kind: a row of bars a campaign, all on one scale from zero, so that one
 * sees what a campaign promises in. It counts promises; unlike measures cannot be added or compared in size.
 *
 *                     金额  比率  人数  数量
 *     经济增长主动仗    15          1    24
 *                      █     ▃     ▁    █
 */
import { heightOf, makeLabel, round, type Box, type Label, textLines } from './box.ts';

/** A promise by campaign and kind; null is the general plan, and no measure. */
export interface PromiseCell {
  campaign: string | null;
  kind: string | null;
}

export interface CommitmentsInput {
  /** In the columns' order; `lines` is the name cut for a narrow column. */
  kinds: readonly { id: string | null; lines: string[] }[];
  campaigns: readonly { id: string | null; name: string }[];
  promises: readonly PromiseCell[];
}

export interface CommitmentCounts {
  kinds: { id: string | null; lines: string[]; sum: number }[];
  rows: { campaign: string | null; name: string; sum: number; cells: { kind: string | null; count: number }[] }[];
  sum: number;
}

export interface CommitmentCell {
  campaign: string | null;
  kind: string | null;
  count: number;
  /** Of no height where there is nothing. */
  bar: Box;
  label: Label;
  hit: Box;
}

export interface CommitmentsFigure {
  width: number;
  height: number;
  font: number;
  /** Names of kinds above, and again below where names of campaigns stand between rows. */
  heads: { kind: string | null; label: Label }[];
  rows: { campaign: string | null; sum: number; name: Label; hit: Box; baseline: number; cells: CommitmentCell[] }[];
}

const FONT = 14;
const [TALL, NUMBER, GAP] = [40, 20, 12];
/** From this width on names stand beside the bars, in a column of so many em. */
const [BESIDE, NAME] = [560, 11];

/** Counts promises; kinds and the general plan are left out where there is nothing of them. */
export function countCommitments({ kinds, campaigns, promises }: CommitmentsInput): CommitmentCounts {
  const count = (test: (promise: PromiseCell) => boolean) => promises.filter(test).length;
  const columns = kinds
    .map(({ id, lines }) => ({ id, lines, sum: count(({ kind }) => kind === id) }))
    .filter(({ sum }) => sum > 0);
  const rows = campaigns
    .map(({ id, name }) => ({
      campaign: id,
      name,
      sum: count(({ campaign }) => campaign === id),
      cells: columns.map(({ id: own }) => ({
        kind: own,
        count: count(({ campaign, kind }) => campaign === id && kind === own),
      })),
    }))
    .filter(({ campaign, sum }) => campaign !== null || sum > 0);
  return { kinds: columns, rows, sum: promises.length };
}

/** Lays the counts out at a width; geometry rounded to 0.1. */
export function layoutCommitments(input: CommitmentsInput, width: number): CommitmentsFigure {
  const { kinds, rows: counts } = countCommitments(input);
  const beside = width >= BESIDE;
  const left = beside ? NAME * FONT : 0;
  const column = (width - left) / Math.max(1, kinds.length);
  const edge = (i: number) => round(left + i * column);
  const centre = (i: number) => left + (i + 0.5) * column;
  const most = Math.max(1, ...counts.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const thick = round(Math.min(28, column / 2));
  const headHeight = heightOf(Math.max(1, ...kinds.map(({ lines }) => lines.length)), FONT) + 8;
  const layoutHeads = (top: number, edge: 'top' | 'bottom') =>
    kinds.map(({ id: kind, lines }, i) => {
      const own = heightOf(lines.length, FONT);
      const middle = edge === 'bottom' ? top + headHeight - 4 - own / 2 : top + 4 + own / 2;
      return { kind, label: makeLabel(lines, { x: centre(i), y: middle }, FONT, 'middle') };
    });

  const heads = layoutHeads(0, 'bottom');
  let y = headHeight;
  const rows = counts.map(({ campaign, name, sum, cells }): CommitmentsFigure['rows'][number] => {
    const words = `${name} ${sum}项`;
    const lines = beside ? [...textLines(name, NAME - 1, 3), `${sum}项`] : textLines(words, width / FONT);
    const height = heightOf(lines.length, FONT) + 8;
    const top = beside ? y : y + height;
    const own = beside ? Math.max(height, NUMBER + TALL) : NUMBER + TALL;
    const baseline = round(top + own);
    const label = makeLabel(lines, { x: 0, y: beside ? baseline - height / 2 : y + height / 2 }, FONT, 'start');
    const hit = {
      x: 0,
      y: round(label.box.y - 4),
      width: round(beside ? left - FONT : label.box.width),
      height: round(height),
    };
    y = baseline + GAP;
    return {
      campaign,
      sum,
      name: label,
      hit,
      baseline,
      cells: cells.map(({ kind, count }, i): CommitmentCell => {
        const tall = round((count / most) * TALL);
        const bar = { x: round(centre(i) - thick / 2), y: round(baseline - tall), width: thick, height: tall };
        const shown = count === 0 ? '·' : String(count);
        return {
          campaign,
          kind,
          count,
          bar,
          label: makeLabel([shown], { x: centre(i), y: bar.y - NUMBER / 2 }, FONT, 'middle'),
          hit: { x: edge(i), y: round(top), width: round(edge(i + 1) - edge(i)), height: own },
        };
      }),
    };
  });
  if (!beside && rows.length > 1) {
    heads.push(...layoutHeads(y - GAP, 'top'));
    y += headHeight - GAP;
  }
  return { width, height: Math.ceil(y), font: FONT, heads, rows };
}
