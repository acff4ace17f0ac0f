/** Responsibility in prose: 由区水利局负责编制灌区规划,各乡镇人民政府组织实施,区直部门全力配合. */
import { QUALIFIERS } from '../../lexicon/roles.ts';
import { anyOf } from '../../lexicon/words.ts';
import { nesting } from '../../text/marks/brackets.ts';
import type { TextRange } from '../../text/spans/span.ts';
import type { Assignment } from './attribution.ts';
import { endsAsOrgan, LONGEST_NAME, readNames, type NameList } from './names.ts';
import { findProseVerbs } from './roles.ts';

/** What was read of prose, and whether every clause of it says who does something. */
export interface ProseRoles {
  roles: Assignment[];
  complete: boolean;
}

/** 按照规划要求 · 要加强 · 作为业主单位: words that no name has, however it ends. */
const NO_NAME = /^(?:按照|根据|结合|通过|围绕|对于?|要|应|将|做好|加强|落实|明确|建立)|作为|做好|开展|按照|根据/;
/** 由区发改局负责解释的除外 · 跨乡镇的: a case, no duty. */
const CASE = /(?:的|除外|时|后|之日起)$/;
const TRAILING = new RegExp(`(?:${anyOf(QUALIFIERS)}){1,3}$`);

/** The clauses between marks outside brackets; `、` stands inside a list. */
function clausesOf(text: string): TextRange[] {
  const { outside } = nesting(text);
  const stops = [...text.matchAll(/[,，;；。]/g)].map(({ index }) => index).filter(outside);
  return [-1, ...stops]
    .map((stop, i) => ({ start: stop + 1, end: stops[i] ?? text.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** The list that `text` is from `from` to its end, if all of it are bodies; offsets in `text`. */
function bodiesIn(text: string, from: number): NameList | null {
  const { names, open } = readNames(text.slice(from));
  if (names.length === 0) return null;
  if (names.some((name) => name.text.length > LONGEST_NAME || NO_NAME.test(name.text) || !endsAsOrgan(name.text)))
    return null;
  return { names: names.map((name) => ({ ...name, start: name.start + from, end: name.end + from })), open };
}

/** Who does what in one clause: the first verb before which nothing but bodies stands, or 由 and bodies. */
function readClause(clause: string, carried: NameList | null): Assignment | null {
  if (CASE.test(clause.trim())) return null;
  for (const verb of findProseVerbs(clause)) {
    if (!verb.role) continue;
    const before = clause.slice(0, verb.start);
    const from = before.lastIndexOf('由') + 1;
    const own = { role: verb.role, qualifier: verb.qualifier };
    const list = bodiesIn(before, from);
    if (list) return { ...own, ...list };
    // 区直各部门各司其职,协同配合: who it is stands before the mark.
    if (carried && before.trim() === '') return { ...own, names: [], open: false };
  }
  return null;
}

/** Reads prose, with offsets in it: each clause `[由]NAMES VERB…`; a clause that is names alone belongs to the next. */
export function readProse(text: string): ProseRoles {
  const roles: Assignment[] = [];
  let carried: NameList | null = null;
  let complete = true;
  for (const { start, end } of clausesOf(text)) {
    const clause = text.slice(start, end);
    const shifted = ({ names, open }: NameList): NameList => ({
      names: names.map((name) => ({ ...name, start: name.start + start, end: name.end + start })),
      open,
    });
    const read = readClause(clause, carried);
    if (read) {
      const list: NameList = shifted(read);
      const names = [...(carried?.names ?? []), ...list.names];
      roles.push({ ...read, open: list.open || (carried?.open ?? false), names });
      carried = null;
      continue;
    }
    if (carried) complete = false;
    const named = bodiesIn(clause.trimEnd().replace(TRAILING, ''), clause.indexOf('由') + 1);
    carried = named && shifted(named);
    if (!named) complete = false;
  }
  return { roles, complete: complete && carried === null && roles.length > 0 };
}
