/** Addresses that moved, went or changed text: the data file's word on them, checked against the pages that there are. */
import type { VFile } from 'vfile';
import { report } from '../../text/report.ts';
import { pageAddress } from '../address.ts';
import { pageNames, type Paged } from '../pages.ts';
import type { Decisions } from './data-file.ts';
import type { LockChange } from '../lock.ts';
import type { ChangeRecord, Model } from '../schema/schema.ts';
import { byCode } from '../../text/strings/collate.ts';

/** Pages of a notice below its own address: `annex-1/2-1-3/`, those by name that it has. */
export function pagesOf(model: Pick<Model, 'notice' | 'clauses' | 'orgs'> & Paged): Set<string> {
  const { notice, clauses, orgs } = model;
  const ids = [...notice.parts, ...notice.campaigns, ...clauses].map(({ id }) => id);
  return new Set([...ids, ...orgs.map(({ id }) => `orgs/${id}`), ...pageNames(model)].map((id) => `${id}/`));
}

/** The page that holds a published id: a sentence, target or attribution stands on its clause's. */
export const pageOf = (id: string): string => `${id.replace(/-[sta]\d+$/, '')}/`;

/** Pages above one, nearest first: `annex-1/2-1-3/` → `annex-1/2-1/`, `annex-1/2/`, `annex-1/`; the empty one is the notice's own. */
export function nearestPage(pages: ReadonlySet<string>, page: string): string {
  let rest = page.replace(/\/$/, '');
  while (rest !== '') {
    rest = rest.slice(0, Math.max(rest.lastIndexOf('-'), rest.lastIndexOf('/'), 0));
    if (pages.has(`${rest}/`)) return `${rest}/`;
  }
  return '';
}

/** Whether an id has a page of its own. */
export const hasPage = (id: string): boolean => pageOf(id) === `${id}/`;

/** Whether the data file says what became of a published id, itself or with its page. A page that is gone needs one instead. */
export function isNoted({ id, what }: LockChange, { changes, moved, removed }: Decisions): boolean {
  const gone = [...moved.map(({ from }) => from), ...removed.map(({ address }) => address)];
  if (gone.includes(pageOf(id))) return true;
  return !(what === 'gone' && hasPage(id)) && changes.some(({ ids }) => ids.includes(id));
}

/** Where each page that moved is in the end; null where the moves go round. */
function endsOf(moves: ReadonlyMap<string, string>): Map<string, string | null> {
  const ends = new Map<string, string | null>();
  for (const from of moves.keys()) {
    const way = new Set<string>();
    let at: string | undefined = from;
    while (moves.has(at) && !ends.has(at) && !way.has(at)) {
      way.add(at);
      at = moves.get(at) ?? at;
    }
    const end = way.has(at) ? null : ends.has(at) ? (ends.get(at) ?? null) : at;
    for (const page of way) ends.set(page, end);
  }
  return ends;
}

/** The records by date; what would lead nobody anywhere is a fatal message on `file`, and no record. */
export function buildChanges(model: Omit<Model, 'changes' | 'synonyms'>, data: Decisions, file: VFile): ChangeRecord[] {
  const told = [...data.moved, ...data.removed, ...data.changes];
  if (told.length === 0) return [];
  const { slug } = model.notice;
  const pages = pagesOf({ ...model, changes: told });
  const ends = endsOf(new Map(data.moved.map(({ from, to }) => [from, to])));
  const gone = [...data.moved.map(({ from }) => from), ...data.removed.map(({ address }) => address)];
  const fail = (reason: string) => {
    report(file, { rule: 'moved', fatal: true, reason });
    return [];
  };
  const address = (page: string) => pageAddress(slug, page.slice(0, -1));
  const stays = (page: string) => pages.has(page);

  const times = Map.groupBy(gone, (page) => page);
  for (const page of [...times.keys()].filter((each) => (times.get(each)?.length ?? 0) > 1)) {
    fail(`Expected one entry of moved: or removed: for ${page}, found more: keep the one that holds`);
  }
  const moved = data.moved.flatMap(({ from, to, on, note }): ChangeRecord[] => {
    const end = ends.get(from) ?? null;
    if (stays(from)) return fail(`Expected no page at ${from}, which moved: says is elsewhere, found one: take it out`);
    if (end === null) return fail(`Expected ${from} to be somewhere in the end, found that its moves go round`);
    if (!stays(end)) {
      return fail(`Expected a page of the notice to which ${from} moved, found none at ${end} (moved: to ${to})`);
    }
    return [{ kind: 'moved', address: address(from), to: address(end), on, note }];
  });
  const removed = data.removed.flatMap(({ address: page, on, note }): ChangeRecord[] => {
    if (stays(page)) return fail(`Expected no page at ${page}, which removed: says is gone, found one: take it out`);
    return [{ kind: 'removed', address: address(page), to: null, on, note }];
  });
  // What became of one page on one day is one record.
  const byDay = Map.groupBy(
    data.changes.flatMap(({ ids, on, note }) => [...new Set(ids.map(pageOf))].map((page) => ({ page, on, note }))),
    ({ page, on }) => `${on} ${page}`,
  );
  const changed = [...byDay.values()].flatMap(([first, ...others]): ChangeRecord[] => {
    if (!first || times.has(first.page)) return [];
    const { page, on } = first;
    if (!stays(page)) {
      return fail(
        `Expected a page at ${page}, whose text changes: says is changed, found none: name it under moved: or removed:`,
      );
    }
    const note = [first, ...others].map((each) => each.note).join('；');
    return [{ kind: 'changed', address: address(page), to: null, on, note }];
  });
  return [...moved, ...removed, ...changed].sort((one, other) => byCode(one.on, other.on));
}
