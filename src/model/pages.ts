/** The pages that a notice has beside its parts, campaigns, clauses and organisations: what they are called, and when there is one. */
import type { Model } from './schema/schema.ts';

/** What decides whether there is a page: how many there are of each. */
type PageCounts = Readonly<
  Record<'orgs' | 'responsibilities' | 'targets' | 'milestones' | 'topics' | 'notes' | 'changes', ArrayLike<unknown>>
>;
export type Paged = PageCounts & Pick<Model, 'references'>;

interface Route {
  /** Its heading. */
  title: string;
  /** What links to it say, where that is shorter. */
  link?: string;
  has: (notice: Paged) => boolean;
}

const always = () => true;

/** By the name that their addresses have: `/<notice>/targets/` is made by `src/pages/[notice]/targets/index.astro`. */
export const PAGES = {
  orgs: { title: '单位', has: ({ orgs }) => orgs.length > 0 },
  tasks: { title: '责任清单', has: ({ responsibilities }) => responsibilities.length > 0 },
  network: { title: '责任网络', has: ({ responsibilities }) => responsibilities.length > 0 },
  targets: { title: '目标', has: ({ targets }) => targets.length > 0 },
  calendar: { title: '日历', has: ({ milestones }) => milestones.length > 0 },
  topics: { title: '我关心', has: ({ topics }) => topics.length > 0 },
  ask: { title: '没写完成，怎么办', link: '怎样问', has: ({ responsibilities }) => responsibilities.length > 0 },
  list: { title: '我的清单', has: ({ responsibilities }) => responsibilities.length > 0 },
  notes: { title: '校勘', link: '原文校勘', has: ({ notes, changes }) => notes.length + changes.length > 0 },
  references: {
    title: '原文提到的文件',
    link: '引用文件',
    has: ({ references }) => references.some(({ kind }) => kind === 'document'),
  },
  search: { title: '搜索', has: always },
  data: { title: '数据', link: '数据下载', has: always },
  source: { title: '原文逐行', link: '原文', has: always },
  about: { title: '关于', has: always },
} satisfies Record<string, Route>;

export type PageName = keyof typeof PAGES;

/** Whether a notice has a page. */
export const has = (notice: Paged, name: PageName): boolean => PAGES[name].has(notice);

/** The pages that a notice has. */
export const pageNames = (notice: Paged): PageName[] =>
  (Object.keys(PAGES) as PageName[]).filter((name) => has(notice, name));
