/** The grammar of one attribution (责任括注): `区科工局牵头,绿色化工高新区、区发改局等按职责分工负责`. */
import { type RoleName } from '../../lexicon/role-names.ts';
import { BODY_LABELS, ROLE_LABELS } from '../../lexicon/roles.ts';
import { shift } from '../../text/spans/span.ts';
import { trimEndOf } from '../../text/strings/trim.ts';
import { anyOf } from '../../lexicon/words.ts';
import { isCollective } from './kinds.ts';
import { endsAsOrgan, isOrgan, LONGEST_NAME, readNames, type Name } from './names.ts';
import { readProse } from './prose.ts';
import { findProseVerbs, findRoleWords, roleOfLabel } from './roles.ts';
import { readStated, type Stated } from './stated-once.ts';

export interface Assignment {
  role: RoleName;
  qualifier: string | null;
  open: boolean;
  /** Offsets are in the attribution's content. */
  names: Name[];
}

/** No list of names is longer. */
const LONGEST_CONTENT = 2000;
/** (跨乡镇的,由县住建局负责): a case, not a name. */
const PROSE = /[的时后]$/;
const LABELLED = new RegExp(`(?:${anyOf(BODY_LABELS)})\\s*[:：]`);

export interface Content extends Omit<Stated, 'bare'> {
  roles: Assignment[];
  /** Whether the first leads by a rule that stands elsewhere. */
  promoted: boolean;
  /** Whether all of it was read: no clause is left that says nothing of who does what. */
  complete: boolean;
}

/** Names of a list with offsets moved by `from`. */
function namesIn(content: string, from: number, to: number): { names: Name[]; open: boolean } {
  const list = trimEndOf(content.slice(from, to), /[。；;,，\s]/);
  const lead = /^[、,，;；。\s]*/.exec(list)?.[0].length ?? 0;
  const { names, open } = readNames(list.slice(lead));
  return { names: names.map((name) => ({ ...name, ...shift(name, from + lead) })), open };
}

/** 市教育局(牵头): the role in brackets behind a name; its groups are the name and the role's word. */
const ROLE_REMARK = new RegExp(
  `^([^()（）]{1,${LONGEST_NAME}})[(（](${anyOf(ROLE_LABELS)})(?:${anyOf(BODY_LABELS)})?[)）]$`,
);

/**
 * Names whose role stands in brackets behind them, as roles of their own: 市教育局(牵头)、市财政局. What supports does so with
 * the names before it, back to a comma: 市财政局、市人社局(配合).
 */
function remarked(content: string, list: Assignment): Assignment[] {
  if (!list.names.some(({ text }) => ROLE_REMARK.test(text))) return [list];
  const roles: Assignment[] = [];
  let waiting: Name[] = [];
  const rest: Name[] = [];
  const add = (role: RoleName, names: Name[]) => roles.push({ role, qualifier: null, open: false, names });
  for (const name of list.names) {
    if (waiting.length > 0 && !content.slice(waiting.at(-1)?.end, name.start).includes('、')) {
      rest.push(...waiting);
      waiting = [];
    }
    const [, text, word] = ROLE_REMARK.exec(name.text) ?? [];
    if (text === undefined || word === undefined) {
      waiting.push(name);
      continue;
    }
    const own = { text, start: name.start, end: name.start + text.length };
    const role = roleOfLabel(word);
    if (role === 'lead') {
      rest.push(...waiting);
      add(role, [own]);
    } else {
      add(role, [...waiting, own]);
    }
    waiting = [];
  }
  rest.push(...waiting);
  return rest.length > 0 ? [...roles, { ...list, names: rest }] : roles;
}

/** The stretches of names with the word that governs each: after a label, before a verb; and where the last is over. */
function readRoles(content: string): { roles: Assignment[]; end: number } {
  const words = findRoleWords(content);
  const roles: Assignment[] = [];
  let at = 0;
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (!word.label && word.role) {
      roles.push({ role: word.role, qualifier: word.qualifier, ...namesIn(content, at, word.start) });
      at = word.end;
      return;
    }
    at = word.end;
    const to = next?.start ?? content.length;
    // 责任单位:X牵头,Y负责: the verbs say more than the label; of 责任单位:X;Y配合 it keeps what stands before the ;.
    const own =
      next && !next.label ? Math.max(...['；', ';'].map((mark) => content.slice(0, to).lastIndexOf(mark))) : to;
    if (own < at) return;
    if (word.role) roles.push({ role: word.role, qualifier: null, ...namesIn(content, at, own) });
    at = own;
  });
  const named = roles.filter(({ names }) => names.length > 0).flatMap((list) => remarked(content, list));
  return { roles: named, end: at };
}

/** The first of those responsible leads; a collective does not, for nobody leads among many. */
function promoteFirst(roles: readonly Assignment[]): Assignment[] {
  if (roles.some(({ role }) => role === 'lead')) return [...roles];
  const list = roles.find(({ role }) => role === 'responsible');
  return roles.flatMap((role) => {
    const [first, ...rest] = role.names;
    if (role !== list || !first || isCollective(first.text)) return [role];
    if (rest.length === 0) return [{ ...role, role: 'lead' as const }];
    return [
      { ...role, role: 'lead' as const, open: false, names: [first] },
      { ...role, names: rest },
    ];
  });
}

/** Whether a content without a label names bodies, and no prose that happens to end in a role's word. */
function namesBodies(content: string, roles: readonly Assignment[]): boolean {
  const names = roles.flatMap((role) => role.names.map(({ text }) => text));
  if (names.some((name) => name.length > LONGEST_NAME || PROSE.test(name))) return false;
  return names.length > 0 && (LABELLED.test(content) || names.some(isOrgan));
}

/** A character of every role's verb that may go on. */
const VERB_HINT = /[责头合办助同导持加与施实抓调]/;

/** Whether a name holds a verb behind a body, 区发改局负责审批: a clause that was taken for a name. */
const holdsVerb = ({ text }: Name) =>
  VERB_HINT.test(text) && findProseVerbs(text).some(({ start }) => start > 1 && endsAsOrgan(text.slice(0, start)));

/** The roles of a content: as names and the words that govern them, or as prose where that leaves clauses over. */
function rolesOf(bare: string): { roles: Assignment[]; complete: boolean } {
  const { roles, end } = readRoles(bare);
  const left = roles.length > 0 && /\p{Script=Han}/u.test(bare.slice(end));
  if (roles.length > 0 && !left && !roles.some(({ names }) => names.some(holdsVerb))) return { roles, complete: true };
  const label = findRoleWords(bare).find((word) => word.label);
  const from = label?.role && label.start === 0 ? label.end : 0;
  const prose = readProse(' '.repeat(from) + bare.slice(from));
  return prose.complete ? prose : { roles, complete: false };
}

/**
 * Names alone, 区教育局、区财政局,列第一位的为牵头单位: those responsible, where the notice says how such lists are meant. Null
 * where one is no body, or there is but one, 区政府办(区优化办).
 */
export function readBareList(bare: string): Assignment | null {
  const { names, open } = namesIn(bare, 0, bare.length);
  if (names.length < 2 || names.some(({ text }) => text.length > LONGEST_NAME || !endsAsOrgan(text))) return null;
  return { role: 'responsible', qualifier: null, open, names };
}

/** How a content is read: in brackets and behind labels by its names; behind 责任分工 as prose, as far as it can be. */
export interface ReadAs {
  /** An earlier attribution or sentence has laid down that the first of a list leads. */
  firstLeads?: boolean;
  prose?: boolean;
}

/** Reads the content of a bracket or of labels. Null when it names nobody in a role: 镇(街道), (重大人才项目按协议确定). */
export function readAttribution(content: string, { firstLeads = false, prose = false }: ReadAs = {}): Content | null {
  if (content.length > LONGEST_CONTENT) return null;
  const { bare, ...stated } = readStated(content);
  const leadsFirst = stated.firstLeads || firstLeads;
  const read = prose ? readProse(bare) : rolesOf(bare);
  const list = leadsFirst && read.roles.length === 0 ? readBareList(bare) : null;
  if (list) read.roles.push(list);
  const roles = read.roles.map((role) => ({
    ...role,
    names: role.names.map((name) => ({ ...name, text: content.slice(name.start, name.end) })),
  }));
  if (!namesBodies(content, roles)) return null;
  const leads = (list: readonly Assignment[]) => list.some(({ role }) => role === 'lead');
  const final = leadsFirst ? promoteFirst(roles) : roles;
  return {
    ...stated,
    roles: final,
    promoted: !stated.firstLeads && leads(final) && !leads(roles),
    complete: read.complete || list !== null,
  };
}
