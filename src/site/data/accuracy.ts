/** How right the reading is: per field of a list what was read, what a person checked, and what remains doubtful. */
import type { NumberRecord, ReviewRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { chineseDate } from '../../words/notice.ts';

type ListName = ReviewRecord['list'];

export interface FieldCount {
  /** The name in the data: indicator. */
  field: string;
  name: string;
  /** How many records have something in it. */
  read: number;
  doubtful: number;
}

export interface Doubt {
  id: string;
  field: string;
  why: string;
  /** The indicator, of a target. */
  about: string | null;
  /** Where the record stands; null for numbers, which have no id. */
  clause: string | null;
}

export interface ListAccuracy {
  list: ListName;
  title: string;
  records: number;
  /** Records that a person read against the source: all, or none. */
  checked: number;
  /** When; null where nobody has yet. */
  on: string | null;
  /** A person read it once, and it has changed since. */
  stale: boolean;
  fields: FieldCount[];
  doubts: Doubt[];
}

/** A field by its name in the data and in words, and whether a record has something in it. */
type Fields<T> = readonly (readonly [field: string, name: string, has: (record: T) => boolean])[];

const TARGET_FIELDS: Fields<NoticeIndex['targets'][number]> = [
  ['indicator', '指标', ({ indicator }) => indicator !== ''],
  ['comparator', '比较词', ({ comparator }) => comparator !== 'none'],
  ['value', '数值', ({ value, min }) => value !== null || min !== null],
  ['measure', '计量单位', ({ measure }) => measure !== null],
  ['force', '力度', ({ force }) => force !== null],
  ['baseline', '基数', ({ baseline }) => baseline !== null],
  ['population', '人群', ({ population }) => population !== null],
  ['place', '地点', ({ place }) => place !== null],
  ['deadline', '期限', ({ deadline }) => deadline !== null],
  ['responsibility', '责任单位', ({ responsibility }) => responsibility !== null],
  ['group', '重复指标', ({ group }) => group !== null],
];

const MILESTONE_FIELDS: Fields<NoticeIndex['milestones'][number]> = [
  ['text', '事项', ({ text }) => text !== ''],
  ['when', '时间词', ({ when }) => when !== ''],
  ['subject', '对象', ({ subject }) => subject !== null],
  ['date', '日期', ({ date }) => date !== null],
  ['period', '期间或周期', ({ period }) => period !== null],
  ['responsibility', '责任单位', ({ responsibility }) => responsibility !== null],
];

const RESPONSIBILITY_FIELDS: Fields<NoticeIndex['responsibilities'][number]> = [
  ['roles', '角色', ({ roles }) => roles.length > 0],
  ['orgs', '单位', ({ roles }) => roles.some(({ orgs }) => orgs.length > 0)],
  ['qualifier', '限定词（如“依职责”）', ({ roles }) => roles.some(({ qualifier }) => qualifier !== null)],
  ['open', '“等”字', ({ roles }) => roles.some(({ open }) => open)],
  ['covers', '负责哪段文字', ({ covers }) => covers.start < covers.end],
];

const NUMBER_FIELDS: Fields<NumberRecord> = [
  // What is none of the kinds that the ledger knows has not been read as anything.
  ['as', '读作什么', ({ as }) => as !== 'other'],
  ['ref', '归到哪条目标或节点', ({ ref }) => ref !== null],
];

/** What the ledger reads a number as. */
const READING_WORDS: Readonly<Record<NumberRecord['as'], string>> = {
  target: '目标',
  milestone: '节点',
  date: '日期',
  documentNumber: '文号',
  name: '名称',
  threshold: '门槛',
  population: '人群',
  existing: '现有数量',
  other: '其他',
};

/** Doubts about a field that the table does not list stand below it as they are. */
function measure<T extends { line: number; id?: string; clause?: string; indicator?: string }>(
  { list, title }: Pick<ListAccuracy, 'list' | 'title'>,
  records: readonly T[],
  fields: Fields<T>,
  reviews: readonly ReviewRecord[],
): ListAccuracy {
  const review = reviews.find((one) => one.list === list);
  const doubtful = review?.doubtful ?? [];
  const byId = new Map(records.map((record) => [record.id, record]));
  return {
    list,
    title,
    records: records.length,
    checked: review?.checked === true ? records.length : 0,
    on: review?.on ?? null,
    stale: review?.checked === false,
    fields: fields.map(([field, name, has]) => ({
      field,
      name,
      read: records.filter(has).length,
      doubtful: doubtful.filter((doubt) => doubt.field === field).length,
    })),
    doubts: doubtful.map((doubt) => ({
      ...doubt,
      field: fields.find(([field]) => field === doubt.field)?.[1] ?? doubt.field,
      about: byId.get(doubt.id)?.indicator ?? null,
      clause: byId.get(doubt.id)?.clause ?? null,
    })),
  };
}

/** One entry for each list that a person reads against the source; lists without records are left out. */
export function measureAccuracy(
  index: Pick<NoticeIndex, 'targets' | 'milestones' | 'responsibilities' | 'numbers' | 'reviews'>,
): ListAccuracy[] {
  const { targets, milestones, responsibilities, numbers, reviews } = index;
  return [
    measure({ list: 'targets', title: '目标' }, targets, TARGET_FIELDS, reviews),
    measure({ list: 'milestones', title: '时间节点' }, milestones, MILESTONE_FIELDS, reviews),
    measure({ list: 'responsibilities', title: '责任' }, responsibilities, RESPONSIBILITY_FIELDS, reviews),
    measure({ list: 'numbers', title: '数字台账' }, numbers, NUMBER_FIELDS, reviews),
  ].filter(({ records }) => records > 0);
}

/** How many numbers have each reading, in the readings' order; readings that do not occur are 0. */
export function countReadings(numbers: readonly Pick<NumberRecord, 'as'>[]): { name: string; count: number }[] {
  return Object.entries(READING_WORDS).map(([reading, name]) => ({
    name,
    count: numbers.filter(({ as }) => as === reading).length,
  }));
}

/** 人工核对 in words: how many, since when, or why not. */
export function checkedWords({ checked, on, stale }: Pick<ListAccuracy, 'checked' | 'on' | 'stale'>): string {
  if (checked > 0) return `${checked}条${on === null ? '' : `（${chineseDate(on)}读完）`}`;
  return stale ? '0条，更正后尚未重读' : '0条，还没有人核对';
}
