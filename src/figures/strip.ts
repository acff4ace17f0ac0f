/**
 * Who has tasks in which campaign, on one strip: a column is an organisation, a row a campaign, all on one scale.
 *
 *     经济增长  46项次  ▂▅▂▂▃  ▁▂
 *     科技创新  51项次  █▃▃ ▅
 *                       区区区区
 *                       科发财市   其余26个单位
 *                       工改政场   各1–3项
 *
 * The busiest stand first and have their names; where there are more than the width can name, the others stand narrow
 * behind them.
 */
import type { RoleCounts } from '../lexicon/role-names.ts';
import type { Matrix } from './matrix.ts';
import { ROLES, type RoleName } from '../lexicon/role-names.ts';
import { round } from './box.ts';

/** A role's bars of one organisation: a line each, from below to above, as `d` of a path. */
export interface StripBars {
  role: RoleName;
  path: string;
}

export interface StripColumn {
  org: string;
  counts: RoleCounts;
  x: number;
  width: number;
  bars: StripBars[];
  /** Where its name stands; null where it is too narrow for one. */
  label: string | null;
}

export interface Strip {
  width: number;
  height: number;
  /** Where columns begin: names of rows stand before it. */
  left: number;
  /** Where names of columns begin. */
  labelY: number;
  rows: { campaign: string | null; name: string; sum: RoleCounts; orgs: number; y: number }[];
  columns: StripColumn[];
  /** Those without names: how many, where, and from how many tasks to how many; null where all have theirs. */
  rest: { x: number; count: number; least: number; most: number } | null;
}

/** Measures in px at which the figure is drawn 1:1. */
const [WIDTH, LEFT, COLUMN, NARROW, GAP] = [1120, 176, 20.5, 4.5, 24];
/** A task's height at most, and the height that all rows may have together. */
const [TASK, TALLEST, ROW_GAP] = [6.4, 420, 20];
/** Room for names, of so many characters at most. */
const [NAMES, NAME] = [128, 8];

const cutName = (name: string) => (name.length <= NAME ? name : `${name.slice(0, NAME - 1)}…`);

/** Lays the strip out; null where nobody has a task. Geometry rounded to 0.1. */
export function layoutStrip({ columns: campaigns, rows: orgs }: Matrix): Strip | null {
  if (orgs.length === 0) return null;
  const peaks = campaigns.map((_, i) => Math.max(...orgs.map(({ cells }) => cells[i]?.total ?? 0)));
  const task = Math.min(TASK, (TALLEST - ROW_GAP * peaks.length) / peaks.reduce((sum, peak) => sum + peak, 0));
  let bottom = 0;
  const rows = campaigns.map(({ id, name, sum }, i) => {
    bottom += Math.max(ROW_GAP, (peaks[i] ?? 0) * task) + ROW_GAP;
    const busy = orgs.filter(({ cells }) => (cells[i]?.total ?? 0) > 0).length;
    return { campaign: id, name, sum, orgs: busy, y: round(bottom) };
  });
  const room = WIDTH - LEFT;
  const all = orgs.length * COLUMN <= room;
  const named = all ? orgs.length : Math.max(0, Math.floor((room - GAP - orgs.length * NARROW) / (COLUMN - NARROW)));
  const others = orgs.slice(named);
  // Very many share what room there is.
  const narrow = Math.min(NARROW, (room - GAP - named * COLUMN) / Math.max(1, others.length));
  const restX = round(LEFT + named * COLUMN + GAP);
  const columns = orgs.map(({ org, name, cells, sum }, i): StripColumn => {
    const [x, width] = i < named ? [LEFT + i * COLUMN, COLUMN] : [restX + (i - named) * narrow, narrow];
    const at = round(x + width / 2);
    const starts = rows.map(({ y }) => y);
    const bars = ROLES.flatMap((role): StripBars[] => {
      const path = cells
        .map((cell, j) => {
          const from = starts[j] ?? 0;
          if (cell[role] === 0) return '';
          starts[j] = from - cell[role] * task;
          return `M${at} ${round(from)}V${round(starts[j])}`;
        })
        .join('');
      return path === '' ? [] : [{ role, path }];
    });
    return { org, counts: sum, x: round(x), width: round(width), bars, label: i < named ? cutName(name) : null };
  });
  const totals = others.map(({ sum }) => sum.total);
  const rest =
    others.length === 0
      ? null
      : { x: restX, count: others.length, least: Math.min(...totals), most: Math.max(...totals) };
  return { width: WIDTH, left: LEFT, height: round(bottom + NAMES), labelY: round(bottom + 10), rows, columns, rest };
}
