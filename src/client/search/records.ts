/** A notice's lines as search works on them, read from its `search/records.json`. */
import { parseId } from '../../clause/id.ts';
import type { SearchFile } from '../../site/search/records.ts';
import { characters, fold, foldText, type Folded } from '../../text/marks/fold.ts';

export interface LineRole {
  role: string;
  words: string;
  open: boolean;
  orgs: string[];
}

/** A clause or a line of the frame. */
export interface Line {
  /** Place in the notice. */
  order: number;
  clause: string | null;
  /** 1-based, of a line of the frame. */
  line: number | null;
  part: string;
  campaign: string | null;
  parent: Line | null;
  /** Where enumerator and heading end in `text`; 0: there is none. */
  marker: number;
  heading: number;
  /** As the site shows it. */
  text: string;
  folded: Folded;
  /** Folded enumerator and heading. */
  head: string;
  target: boolean;
  roles: LineRole[];
}

export interface NoticeText {
  slug: string;
  rows: Line[];
  parts: Map<string, string>;
  campaigns: Map<string, string>;
  orgs: Map<string, string>;
  roles: Map<string, string>;
  /** Folded: what people type, and how the notice spells it. */
  synonyms: { words: string[]; names: string[] }[];
  /** Folded: what people say, and the words of the notice for it. */
  spoken: { words: string[]; names: string[] }[];
  /** 我关心: a topic's address and title, and the lines with its sentences. */
  topics: { href: string; title: string; rows: Line[] }[];
  targets: { anchor: string; indicator: string; promise: string; folded: string }[];
  simplified: Map<string, string>;
  /** In how many lines a folded character stands. */
  frequency: Map<string, number>;
  /** Place of a record by Pagefind's name for it. */
  places: Map<string, number>;
  /** Names this edition of the index. */
  hash: string;
}

const foldWords = ([words, names]: [words: string[], names: string[]]) => ({
  words: words.map(foldText),
  names: names.map(foldText),
});

/** Reads the file; one that has no index's names is refused: the site was built without its index. */
export function readNoticeText(file: SearchFile): NoticeText {
  const { slug, parts, campaigns, orgs, roles, synonyms, records, index } = file;
  const names = index?.names.split(' ') ?? [];
  if (!index || names.length !== records.length) throw new Error(`${slug}: search/records.json has no index`);
  const rows: Line[] = [];
  for (const [id, part, campaign, parent, marker, heading, text, target, ...own] of records) {
    const folded = fold(text);
    const end = folded.from.findIndex((at) => at >= heading);
    rows.push({
      order: rows.length,
      clause: typeof id === 'string' ? id : null,
      line: typeof id === 'number' ? id : null,
      part: parts[part]?.[0] ?? '',
      campaign: campaigns[campaign]?.[0] ?? null,
      parent: rows[parent] ?? null,
      marker,
      heading,
      text,
      folded,
      head: folded.text.slice(0, end < 0 ? undefined : end),
      target: target === 1,
      roles: own.map(([role, words, open, ...names]) => ({
        role: roles[role]?.[0] ?? '',
        words,
        open: open === 1,
        orgs: names.map((org) => orgs[org]?.[0] ?? ''),
      })),
    });
  }
  const frequency = new Map<string, number>();
  for (const { folded } of rows) {
    for (const char of characters(folded.text)) frequency.set(char, (frequency.get(char) ?? 0) + 1);
  }
  const pairs = Array.from(file.traditional);
  /** How many targets of a clause came before: annex-1-2-1-3-t1 is its first row on the page of targets. */
  const numbers = new Map<number, number>();
  return {
    slug,
    rows,
    parts: new Map(parts),
    campaigns: new Map(campaigns),
    orgs: new Map(orgs),
    roles: new Map(roles),
    synonyms: synonyms.map(foldWords),
    spoken: file.spoken.map(foldWords),
    topics: file.topics.map(([id, title, ...places]) => ({
      href: `/${slug}/topics/${id}/`,
      title,
      rows: places.flatMap((place) => rows[place] ?? []),
    })),
    targets: file.targets.map(([place, indicator, promise]) => {
      const n = (numbers.get(place) ?? 0) + 1;
      numbers.set(place, n);
      const anchor = `${(rows[place]?.clause ?? '').replace('/', '-')}-t${n}`;
      return { anchor, indicator, promise, folded: foldText(indicator) };
    }),
    simplified: new Map(pairs.flatMap((char, i) => (i % 2 === 0 ? [[char, pairs[i + 1] ?? char]] : []))),
    frequency,
    places: new Map(names.map((name, place) => [name, place])),
    hash: index.hash,
  };
}

/** The short sign of a clause: 2.1.3, or ¶ for an unnumbered paragraph. */
export function signOf({ clause }: Line): string {
  const id = clause === null ? null : parseId(clause);
  return id?.paragraph === null ? id.path.map((step) => step.replace(/-x\d+$/, '')).join('.') : '¶';
}

/** A clause's own page; a line of the frame stands on its part's page. */
export function addressOf({ slug }: NoticeText, { clause, part }: Line): string {
  return `/${slug}/${clause ?? part}/`;
}
