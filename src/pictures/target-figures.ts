/** Targets as their figures want them: words as shown, sources and kinds by name; and where a figure's marks lead. */
import type { CommitmentsInput } from '../figures/commitments.ts';
import type { Growth } from '../figures/growth.ts';
import { speakPart } from '../clause/speech.ts';
import { pageAddress } from '../model/address.ts';
import { shownCut } from '../model/shown-cut.ts';
import type { ClauseRecord, TargetRecord } from '../model/schema/schema.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { show } from '../text/marks/display.ts';
import { campaignsOf } from './figure-input.ts';

export type TargetKind = TargetRecord['kind'];

/** Kinds of measure as columns name them, cut where a narrow column breaks; null has no number. */
const KIND_LINES: readonly { id: TargetKind; lines: string[] }[] = [
  { id: 'money', lines: ['金额'] },
  { id: 'share', lines: ['比率'] },
  { id: 'people', lines: ['人数'] },
  { id: 'households', lines: ['户数'] },
  { id: 'things', lines: ['数量'] },
  { id: 'land', lines: ['面积'] },
  { id: 'size', lines: ['长度', '重量', '产量'] },
  { id: 'time', lines: ['次数', '时间'] },
  { id: 'points', lines: ['分数'] },
  { id: null, lines: ['没有', '数值'] },
];

/** 长度、重量、产量; 没有数值 */
export function kindName({ id, lines }: { id: string | null; lines: readonly string[] }): string {
  return lines.join(id === null ? '' : '、');
}

/** What a target promises, as the site shows the notice's words: 增长7.5%. */
export function targetWords(index: NoticeIndex, { clause, said }: TargetRecord): string {
  return shownCut(index.clause(clause), said.start, said.end);
}

/** The table of targets with filters; of the general plan it says `plan`, of no measure `none`. */
export function targetsAddress(
  { notice }: NoticeIndex,
  filter: { campaign?: string | null; kind?: string | null } = {},
): string {
  const nothing = { campaign: 'plan', kind: 'none' };
  const query = new URLSearchParams(
    Object.entries(filter).map(([name, value]) => [name, value ?? nothing[name as keyof typeof nothing]]),
  );
  return `${pageAddress(notice.slug, 'targets')}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

/** Targets of growth in per cent; repeats of one indicator share a row. */
export function growthInput(index: NoticeIndex): Growth[] {
  return index.targets.flatMap((target): Growth[] => {
    const { id, clause, comparator, value, min, max, measure, group, indicator } = target;
    const [from, to] = [value ?? min, value ?? max];
    if (!comparator.startsWith('growth') || measure !== '%' || from === null || to === null) return [];
    const part = index.part(index.clause(clause).part);
    return [
      {
        id,
        row: group ?? id,
        name: show(indicator).text,
        source: speakPart(part),
        inPlan: part.kind !== 'annex',
        words: targetWords(index, target),
        from,
        to,
        open: comparator === 'growthAtLeast',
      },
    ];
  });
}

export function commitmentsInput(index: NoticeIndex): CommitmentsInput {
  return {
    kinds: KIND_LINES,
    campaigns: campaignsOf(index),
    promises: index.targets.map(({ campaign, kind }) => ({ campaign, kind })),
  };
}

/** Whether a clause is a campaign's goal or below it. */
export function inGoal(index: NoticeIndex, goal: string | null): (clause: string) => boolean {
  const path = (clause: ClauseRecord) => [...index.ancestors(clause), clause].map(({ id }) => id);
  return (id) => goal !== null && path(index.clause(id)).includes(goal);
}
