/** A milestone in the notice's words, and who answers for it, in shown punctuation. */
import { show } from '../text/marks/display.ts';
import { ROLE_WORDS } from './roles.ts';
import type { ClauseRecord, MilestoneRecord, ResponsibilityRecord } from '../model/schema/schema.ts';
import { shownCut } from '../model/shown-cut.ts';

/** 己内酰胺项目：3月中交; without a subject only what is said. */
export function milestoneWords(clause: ClauseRecord, { subject, said }: MilestoneRecord): string {
  const words = shownCut(clause, said.start, said.end);
  return subject === null ? words : `${show(subject).text}：${words}`;
}

/** 区商粮局牵头；区科工局等配合 → `牵头：区商粮局；配合：区科工局等` */
export function answers({ roles }: ResponsibilityRecord): string {
  return roles
    .map(
      ({ role, qualifier, names, open }) =>
        `${qualifier ?? ''}${ROLE_WORDS[role]}：${names.map((name) => show(name).text).join('、')}${open ? '等' : ''}`,
    )
    .join('；');
}
