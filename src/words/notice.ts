/** What the site says about a notice in its own words; everything else on a page is the notice's. */
import { speakPart } from '../clause/speech.ts';
import { campaignWords } from './campaigns.ts';
import { readsOn, shortText } from './labels.ts';
import { paragraphOf } from '../model/restore.ts';
import { shownCut } from '../model/shown-cut.ts';
import type { ClauseRecord, NoticeRecord, PartRecord } from '../model/schema/schema.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { show } from '../text/marks/display.ts';

/** What may be done with the data and with the notice. */
export const LICENCE =
  '本站整理的数据可自由使用，请注明出处。原文是政府公文，著作权法不予保护（《中华人民共和国著作权法》第五条）。';

/** Whose plan it is and of which year: 岳阳市云溪区人民政府办公室 · 2023年度方案. */
export function whose({ issuer, planYear, title }: NoticeRecord): string {
  return [issuer ?? title, planYear === null ? null : `${planYear}年度方案`]
    .filter((word) => word !== null)
    .join(' · ');
}

/** 2023-03-13 → 2023年3月13日 */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** What the network shows: 谁在哪一仗有任务; without campaigns 谁有什么任务. */
export function whoHasTasks(notice: NoticeRecord): string {
  const words = campaignWords(notice);
  return words ? `谁在哪${words.one}有任务` : '谁有什么任务';
}

/** What the tasks that belong to no campaign are called together: 总体方案 where all stand there. */
export function outsideCampaigns({ notice, clauses, responsibilities }: NoticeIndex): string {
  if (notice.campaigns.length === 0) return '各项任务';
  const withTasks = new Set(responsibilities.map(({ clause }) => clause));
  const parts = clauses.filter(({ id, campaign }) => campaign === null && withTasks.has(id)).map(({ part }) => part);
  const plan = notice.parts.find(({ kind }) => kind === 'plan');
  return plan && parts.every((part) => part === plan.id) ? speakPart(plan) : '其他';
}

/** Issuer, number and date of a notice, as they are given when it is quoted. */
export function provenance({ issuer, documentNumber, issuedOn }: NoticeRecord): string[] {
  return [issuer, documentNumber, issuedOn === null ? null : chineseDate(issuedOn)].filter((word) => word !== null);
}

/** How many units have tasks: the others are only mentioned, or sit in a task force. */
export const unitsWithTasks = ({ responsibilities }: Pick<NoticeIndex, 'responsibilities'>): number =>
  new Set(responsibilities.flatMap(({ roles }) => roles.flatMap(({ orgs }) => orgs))).size;

/** How much there is of it: 243条, 159项任务, 63个单位, 187个目标; only what there is. */
export function noticeCounts(index: NoticeIndex): string[] {
  const counts = [
    [index.clauses.length, '条'],
    [index.responsibilities.length, '项任务'],
    [unitsWithTasks(index), '个单位'],
    [index.targets.length, '个目标'],
  ] as const;
  return counts.filter(([count]) => count > 0).map(([count, word]) => `${count}${word}`);
}

/** A part's name in lists and breadcrumbs: its annex with its title, 总体方案, 通知. */
export function partName(index: NoticeIndex, part: PartRecord): string {
  const campaign = index.notice.campaigns.find(({ annex }) => annex === part.id);
  if (part.kind !== 'annex') return speakPart(part);
  return `${speakPart(part)} ${show(campaign?.title ?? part.title).text}`;
}

/** A clause's shown enumerator and words for lists: （一）激发释放消费潜力, 1. 2023年省级重点民生实事项目. */
export function clauseName(clause: ClauseRecord): string {
  const [marker, words] = [clause.marker ?? '', shortText(clause)];
  return show(marker + (readsOn(marker, words) ? ' ' : '') + words).text;
}

/** A clause's place in words, in shown punctuation. */
export function clausePlace(index: NoticeIndex, clause: ClauseRecord): string {
  return show(index.speak(clause)).text;
}

/** Enumerators from the top, without their marks: 二（一）3; a paragraph without one is 段. */
export function shortPlace(index: NoticeIndex, clause: ClauseRecord): string {
  const steps = [...index.ancestors(clause), clause].map(({ marker }) =>
    marker === null ? '段' : show(marker).text.replace(/[、.．。]$/, ''),
  );
  return steps.join('');
}

/** The same with its part: 附件1 二（一）3. */
export const shortPlaceIn = (index: NoticeIndex, clause: ClauseRecord): string =>
  `${speakPart(index.part(clause.part))} ${shortPlace(index, clause)}`;

/** What parts a sentence into what it says one after the other. */
const STOPS = /[，。；：！？（）]/;
/** Longer than a title may be. */
const PROMISE = 36;

/** What a clause promises first, in the words of its sentence: 开工改造25个城镇老旧小区; null where it promises nothing. */
export function promiseOf(index: NoticeIndex, clause: ClauseRecord): string | null {
  const [target] = index.targetsOf(clause.id);
  if (!target) return null;
  const before = shownCut(clause, target.start, target.said.start);
  const after = shownCut(clause, target.said.end, target.end);
  const said = shownCut(clause, target.said.start, target.said.end);
  const words = (before.split(STOPS).at(-1) ?? '') + said + (after.split(STOPS)[0] ?? '');
  return words.length <= PROMISE ? words : show(target.indicator).text + said;
}

/** A clause's title in the browser and when its link is shared: what it promises, what it is called, where it stands. */
export function clauseTitle(index: NoticeIndex, clause: ClauseRecord): string {
  const promise = promiseOf(index, clause);
  const name = clause.heading === null && promise !== null ? null : clauseName(clause);
  return [promise, name, clausePlace(index, clause)].filter((word) => word !== null).join(' - ');
}

/** The short sign of a clause's permalink: 2.1.3, or ¶ for an unnumbered paragraph. */
export function clauseSign({ number }: ClauseRecord): string {
  return number ?? '¶';
}

/** The beginning of a clause's text, for descriptions. */
export function excerpt(clause: ClauseRecord, most = 90): string {
  const { text } = show(paragraphOf(clause).trim());
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
