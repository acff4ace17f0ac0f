/** Organisations: the names that a notice gives, brought together by what a person has decided. */
import type { OrgKind } from '../../lexicon/organisations.ts';
import { standingWords } from '../../text/strings/find-words.ts';
import type { Span } from '../../text/spans/span.ts';
import type { Attribution } from './attributions.ts';
import { isCollective, kindOf } from './kinds.ts';
import type { Name } from './names.ts';
import type { TaskForce } from './task-forces.ts';

/** One decision of the data file: these spellings are this body. */
export interface KnownOrg {
  name: string;
  spellings: readonly { name: string; why: string }[];
  kind?: OrgKind | undefined;
  linked: readonly { name: string; why: string }[];
}

/** A name where it stands. */
export interface NamedAt {
  name: string;
  span: Span;
}

export interface Org {
  name: string;
  kind: OrgKind;
  collective: boolean;
  /** Spellings that the notice uses, the first place of each; `why` is ours, null for the name itself. */
  spellings: { name: string; span: Span; why: string | null }[];
  linked: readonly { name: string; why: string }[];
}

export interface Orgs {
  /** In the order in which the notice first names them. */
  all: Org[];
  /** The organisation of a spelling that was among the names. */
  of: (spelling: string) => Org;
}

/** All names of bodies in roles, seats and offices, in the notice's order. */
export function namesIn(attributions: readonly Attribution[], taskForces: readonly TaskForce[]): NamedAt[] {
  const at = (line: number, names: readonly Name[]): NamedAt[] =>
    names.map(({ text, start, end }) => ({ name: text, span: { line, start, end } }));
  const named = [
    ...attributions.flatMap(({ span, roles }) => roles.flatMap(({ names }) => at(span.line, names))),
    ...attributions.flatMap(({ inherited }) => inherited.flatMap(({ name, from }) => at(from.span.line, [name]))),
    ...taskForces.flatMap(({ span, members }) => at(span.line, members)),
    ...taskForces.flatMap(({ clause, officeBody }) => (officeBody ? at(clause.span.line, [officeBody]) : [])),
  ];
  return named.sort((one, other) => one.span.line - other.span.line || one.span.start - other.span.start);
}

/** 镇（街道） is 镇(街道): notices differ in the width of their brackets. */
const key = (name: string) => name.replaceAll('（', '(').replaceAll('）', ')');

/** Decisions that the notice bears out, and names and spellings that stand nowhere in it. */
export interface Borne {
  known: KnownOrg[];
  unfounded: string[];
}

/** A spelling must stand in the text where no longer one holds it: 区交通 does not where only 区交通局 does. */
export function borneOut(known: readonly KnownOrg[], names: readonly NamedAt[], text: string): Borne {
  const given = known.flatMap(({ name, spellings }) => [name, ...spellings.map((spelling) => spelling.name)]);
  const standing = standingWords([...names.map(({ name }) => name), ...given].map(key), key(text));
  const stands = (name: string) => standing.has(key(name));
  return {
    known: known
      .filter(({ name }) => stands(name))
      .map((org) => ({ ...org, spellings: org.spellings.filter(({ name }) => stands(name)) })),
    unfounded: given.filter((name) => !stands(name)),
  };
}

/** Brings names together: one organisation for each known body and for each name that nothing knows. */
export function gatherOrgs(names: readonly NamedAt[], known: readonly KnownOrg[]): Orgs {
  const knownBy = new Map<string, { org: KnownOrg; why: string | null }>(
    known.flatMap((org) => [
      [key(org.name), { org, why: null }] as const,
      ...org.spellings.map(({ name, why }) => [key(name), { org, why }] as const),
    ]),
  );
  const byName = new Map<string, Org>();
  for (const { name, span } of names) {
    const found = knownBy.get(key(name));
    const main = found?.org.name ?? name;
    const org = byName.get(key(main)) ?? {
      name: main,
      kind: found?.org.kind ?? kindOf(main),
      collective: isCollective(main),
      spellings: [],
      linked: found?.org.linked ?? [],
    };
    byName.set(key(main), org);
    if (!org.spellings.some((spelling) => spelling.name === name))
      org.spellings.push({ name, span, why: found?.why ?? null });
  }
  const of = (spelling: string): Org => {
    const org = byName.get(key(knownBy.get(key(spelling))?.org.name ?? spelling));
    if (!org) throw new Error(`${spelling} was not among the names`);
    return org;
  };
  return { all: [...byName.values()], of };
}

/** Whether `short` may abbreviate `long`: 区住建局 ⊂ 区住房和城乡建设局, its characters in order, first and last the same. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length) return false;
  if (!long.startsWith(short.charAt(0)) || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at += 1;
  return at === short.length;
}

/** More names that begin and end alike are a list of something, no bodies with spellings. */
const MOST_ALIKE = 400;

/** Names that may be two spellings of one body, for a person to decide. */
export function nearSpellings(orgs: readonly Org[]): [Org, Org][] {
  const single = orgs.filter(({ collective }) => !collective);
  const ends = ({ name }: Org) => `${name.charAt(0)}${name.slice(-1)}`;
  const alike = Map.groupBy(single, ends);
  return single.flatMap((one) => {
    const others = alike.get(ends(one)) ?? [];
    if (others.length > MOST_ALIKE) return [];
    return others.filter((other) => abbreviates(one.name, other.name)).map((other): [Org, Org] => [one, other]);
  });
}
