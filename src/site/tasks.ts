/** 责任清单: every task of a notice as its page, its rows' data and its counts have it. */
import { writeAddress } from '../selection/address.ts';
import type { TaskFacts } from '../selection/facts.ts';
import { ALL, type TaskSelection } from '../selection/state.ts';
import { pageAddress } from '../model/address.ts';
import { taskText } from '../emit/tables/task-list.ts';
import type { ClauseRecord, ResponsibilityRecord } from '../model/schema/schema.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { show } from '../text/marks/display.ts';
import { foldText } from '../text/marks/fold.ts';
import { shortText } from '../words/labels.ts';
import { clausePlace, shortPlace, outsideCampaigns, partName } from '../words/notice.ts';

export interface ListRow extends TaskFacts {
  /** 序号: its number in the whole notice. */
  number: number;
  responsibility: ResponsibilityRecord;
  clause: ClauseRecord;
  /** What it is called, and the words that it covers behind that; shown punctuation. */
  name: string;
  words: string;
  /** 3月, 年内: when, as the text has it. */
  when: readonly string[];
  /** 二（一）3; the full place is its title. */
  place: { short: string; full: string };
}

/** A clause's heading is what its task is called, else the beginning of the words that it covers. */
function nameAndWords(index: NoticeIndex, responsibility: ResponsibilityRecord, clause: ClauseRecord) {
  const text = show(taskText(index, responsibility)).text.trim();
  const heading = clause.heading === null ? null : show(clause.heading).text;
  if (heading !== null && text.startsWith(heading)) {
    return { name: heading, words: text.slice(heading.length).replace(/^[。：；\s]+/, '') };
  }
  return { name: heading ?? show(shortText({ heading: null, text })).text, words: text };
}

/** 1, 2, 3 … in the notice's order; 0 for no campaign. */
export const campaignNumber = ({ notice }: NoticeIndex, campaign: string | null): number =>
  notice.campaigns.findIndex(({ id }) => id === campaign) + 1;

/** 责任清单 with a selection: `/yyzbf-2023-4/tasks/?c=2&role=lead`. */
export const tasksAddress = ({ notice }: NoticeIndex, selection: Partial<TaskSelection>): string =>
  pageAddress(notice.slug, 'tasks') + writeAddress({ ...ALL, ...selection });

/** All tasks in the notice's order, or those of one organisation, numbered from 1 as all are. */
export function taskRows(index: NoticeIndex, org?: string): ListRow[] {
  return index.responsibilities.flatMap((responsibility, i): ListRow[] => {
    if (org !== undefined && !responsibility.roles.some(({ orgs }) => orgs.includes(org))) return [];
    const { id } = responsibility;
    const clause = index.clause(responsibility.clause);
    const when = index.dueUnder(id).map((words) => show(words).text);
    const { name, words } = nameAndWords(index, responsibility, clause);
    const row: ListRow = {
      id,
      campaign: campaignNumber(index, clause.campaign),
      assignments: responsibility.roles.flatMap(({ role, orgs }) =>
        orgs.map((unit) => ({ role, unit, kind: index.org(unit).kind })),
      ),
      target: index.targetsUnder(id).length > 0,
      due: when.length > 0,
      text: foldText(name + words),
      number: i + 1,
      responsibility,
      clause,
      name,
      words,
      when,
      place: { short: shortPlace(index, clause), full: clausePlace(index, clause) },
    };
    return [row];
  });
}

/** A group's heading, by its key in a selection: 附件1 打好经济增长主动仗; 总体方案 for tasks of no campaign. */
export function groupTitle(index: NoticeIndex, key: string): string {
  const annex = index.notice.campaigns[Number(key) - 1]?.annex;
  return annex === undefined ? outsideCampaigns(index) : partName(index, index.part(annex));
}

/** Where a group's tasks stand on an organisation's page, by its key: campaign-2; plan for those of no campaign. */
export const campaignAnchor = ({ notice }: NoticeIndex, key: string): string =>
  notice.campaigns[Number(key) - 1]?.id ?? 'plan';

/** Rem that a row takes at most, class by class; the last takes more. */
const HEIGHTS = [8, 12, 18];

/**
 * About how high a row is on a phone, rather too high: what is out of sight is not laid out, but has its place. `others` are
 * the texts below its words, each on lines of its own. 1–4: `.tall-1` … of styles/tasks/tasks.css.
 */
export function rowHeight({ name, words }: ListRow, others: readonly string[]): number {
  const lines = (text: string, room: number) => Math.ceil(text.length / room);
  const below = others.reduce((sum, text) => sum + lines(text, 12), 0);
  const height = 1.65 * lines(name, 13) + 1.45 * Math.min(2, lines(words, 15)) + 1.6 * below;
  const step = HEIGHTS.findIndex((most) => height <= most);
  return (step < 0 ? HEIGHTS.length : step) + 1;
}
