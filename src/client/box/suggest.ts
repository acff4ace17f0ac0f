/** What the header's box offers for what was typed: organisations, the clause of that number, targets, lines of the text. */
import type { BoxEntry } from '../../site/search/box.ts';
import { foldText } from '../../text/marks/fold.ts';
import { marked } from '../dom.ts';
import { matchOrgs } from './match-orgs.ts';
import type { Engine } from '../search/engine.ts';
import type { Line } from '../search/records.ts';

export interface SuggestionGroup {
  name: string;
  items: { href: string; text: (Node | string)[]; small?: (Node | string)[] }[];
}

/** Groups so far, and what is to be said of them. */
export interface Suggested {
  groups: SuggestionGroup[];
  words: string;
}

const ORGS = 4;
const TARGETS = 4;
const LINES = 5;

/** The page with all results; `from` is the part that is being read. */
function searchPage(home: string, typed: string, from: string | null = null): string {
  const words = typed.trim();
  const reading = from === null ? '' : `&from=${from}`;
  return `${home}search/${words === '' ? '' : `?q=${encodeURIComponent(words)}${reading}`}`;
}

let entries: Promise<BoxEntry[] | null> | undefined;

async function fetchEntries(home: string): Promise<BoxEntry[] | null> {
  try {
    const response = await fetch(`${home}box.json`);
    return response.ok ? ((await response.json()) as BoxEntry[]) : null;
  } catch {
    return null;
  }
}

function orgGroup(home: string, found: readonly BoxEntry[]): SuggestionGroup {
  return {
    name: '单位',
    items: found.map(([id, name, , , , tasks]) => ({ href: `${home}orgs/${id}/`, text: [name], small: [tasks] })),
  };
}

/** The part that is being read: `annex-6` of `/yyzbf-2023-4/annex-6/2-1/`. */
const partHere = (home: string): string | null =>
  location.pathname.startsWith(home) ? (location.pathname.slice(home.length).split('/')[0] ?? null) : null;

/** Every clause that the typed number may mean. */
function clauseGroup(
  { notice, numbered }: Engine,
  home: string,
  typed: string,
  view: typeof import('../results/view.ts'),
): SuggestionGroup {
  const rows = numbered(typed, partHere(home));
  return {
    name: '条款',
    items: rows.map((row) => ({
      href: view.linkTo(notice, row, []),
      text: [view.titleOf(row)],
      small: [view.pathOf(notice, row)],
    })),
  };
}

/** Targets whose indicator holds what was typed, the shorter first. */
function targetGroup(
  { notice }: Engine,
  home: string,
  typed: string,
  view: typeof import('../results/view.ts'),
): SuggestionGroup {
  const words = foldText(typed);
  // A target's anchor begins with its clause's id: annex-1-2-1-3-t1.
  const rowOf = (anchor: string) =>
    notice.rows.find(({ clause }) => clause !== null && anchor.startsWith(`${clause.replaceAll('/', '-')}-t`));
  const placeOf = (anchor: string) => {
    const row = rowOf(anchor);
    return row ? ` · ${view.pathOf(notice, row)}` : '';
  };
  const found = notice.targets.filter(({ folded }) => folded.includes(words));
  return {
    name: '目标',
    items: found
      .sort((one, other) => one.indicator.length - other.indicator.length)
      .slice(0, TARGETS)
      .map(({ anchor, indicator, promise }) => ({
        href: `${home}targets/#${anchor}`,
        text: [indicator],
        small: [promise + placeOf(anchor)],
      })),
  };
}

/** Lines of the text; then what says it otherwise, or may be meant, where there is nothing else. */
async function lineGroups(
  engine: Engine,
  home: string,
  typed: string,
): Promise<{ groups: SuggestionGroup[]; count: number }> {
  const view = await import('../results/view.ts');
  const { hits, near, query } = await engine.search(typed);
  const item = (row: Line, words: readonly string[]) => ({
    href: view.linkTo(engine.notice, row, words),
    text: marked(view.brief(row, words)),
    small: [view.pathOf(engine.notice, row)],
  });
  const more = (text: string) => ({ href: searchPage(home, typed), text: [text] });
  const also = near.length > 0 ? `，另有${near.length}条说法相近` : '';
  if (hits.length > 0) {
    const items = hits.slice(0, LINES).map((row) => item(row, view.wordsIn(row.folded.text, query)));
    return {
      groups: [{ name: '全文', items: [...items, more(`查看全部${hits.length}条${also} ↵`)] }],
      count: hits.length,
    };
  }
  const items = near.slice(0, LINES).map(({ row, words }) => item(row, words));
  const rest = near.length > 0 ? [more(`没有原样的字句，看相近的${near.length}条 ↵`)] : [];
  return { groups: [{ name: '相近，不是原样', items: [...items, ...rest] }], count: 0 };
}

/** Where a question leads: to the one clause of that number, to the one unit of that pinyin, else to all results. */
async function destination(home: string, typed: string): Promise<string> {
  try {
    if (/^[a-z]+$/i.test(typed.trim())) {
      entries ??= fetchEntries(home);
      const [org, ...others] = matchOrgs((await entries) ?? [], typed, 2);
      if (org && others.length === 0) return `${home}orgs/${org[0]}/`;
    }
    const [{ loadEngine }, view] = await Promise.all([import('../search/load.ts'), import('../results/view.ts')]);
    const { notice, numbered } = await loadEngine(home);
    const part = partHere(home);
    const [first, ...others] = numbered(typed, part);
    if (first && others.length === 0) return view.linkTo(notice, first, []);
    if (first && part !== null && (notice.parts.has(part) || notice.campaigns.has(part))) {
      return searchPage(home, typed, part);
    }
  } catch {
    // The page of results says that the text did not load.
  }
  return searchPage(home, typed);
}

/** Leaves for it. */
export async function goTo(home: string, typed: string): Promise<void> {
  location.assign(await destination(home, typed));
}

/** Offers twice: what is known at once, then with the notice's text. Nothing for white space. */
export async function* suggest(home: string, typed: string): AsyncGenerator<Suggested> {
  entries ??= fetchEntries(home);
  if (typed.trim() === '') {
    yield { groups: [], words: '' };
    await entries;
    return;
  }
  // Both are on their way before the first is waited for.
  const loading = import('../search/load.ts').then(({ loadEngine }) => loadEngine(home));
  loading.catch(() => undefined);
  const known = await entries;
  if (!known) entries = undefined;
  const orgs = orgGroup(home, matchOrgs(known ?? [], typed, ORGS));
  const orgWords = known ? `${orgs.items.length}个单位` : '单位名录没有载入';
  yield { groups: [orgs], words: `${orgWords}，正在载入全文` };
  try {
    const engine = await loading;
    const { groups, count } = await lineGroups(engine, home, typed);
    const view = await import('../results/view.ts');
    const clauses = clauseGroup(engine, home, typed, view);
    const clauseWords = clauses.items.length > 0 ? `，${clauses.items.length}个条款` : '';
    const targets = targetGroup(engine, home, typed, view);
    const targetWords = targets.items.length > 0 ? `，${targets.items.length}个目标` : '';
    yield {
      groups: [orgs, clauses, targets, ...groups],
      words: `${orgWords}${clauseWords}${targetWords}，全文${count}条`,
    };
  } catch {
    const contents = { href: `${home}#parts`, text: ['按目录找'] };
    yield {
      groups: [orgs, { name: '全文没有载入', items: [contents] }],
      words: `${orgWords}，全文没有载入，可以按目录找`,
    };
  }
}
