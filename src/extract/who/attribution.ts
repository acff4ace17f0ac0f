/** The grammar of one attribution (责任括注): `区科工局牵头,绿色化工高新区、区发改局等按职责分工负责`. */
import { BODY_LABELS, type RoleName } from '../../lexicon/roles.ts';
import { shift } from '../../text/spans/span.ts';
import { trimEndOf } from '../../text/strings/trim.ts';
import { anyOf } from '../../lexicon/words.ts';
import { isOrgan, readNames, type Name } from './names.ts';
import { findRoleWords } from './roles.ts';

export interface Assignment {
  role: RoleName;
  qualifier: string | null;
  open: boolean;
  /** Offsets are in the attribution's content. */
  names: Name[];
}

/** 列第一位者为牵头单位(,下同): in a list of those responsible the first leads; 下同 makes it hold from here on. */
const FIRST_LEADS =
  /(?:[,，;；。(（]|(?<!\s))\s*(?:列|排|排名|排列)(?:在)?(?:第一|首)(?:位|个)?(?:者|的)?(?:单位|部门)?(?:为|是)?牵头(?:单位|部门)?[)）]?/;
/** 以下均需各县(市、区)人民政府落实,不再列出: a remark on what follows, no names of this task. */
const NOT_REPEATED = /(?:[,，;；。]|(?<!\s))\s*(?:以下|下列|各项|后续)[^,，;；。]{0,30}[,，]?\s*不再(?:逐一|一一)?列出/;
const SAME_BELOW = /(?:[,，;；。]|(?<!\s))\s*(?:以)?下同/;

/** No organisation has a longer name; a longer stretch is prose that happens to end in 负责. */
const LONGEST = 30;
/** No list of names is longer. */
const LONGEST_CONTENT = 2000;
/** (跨乡镇的,由县住建局负责): a case, not a name. */
const PROSE = /[的时后]$/;
const LABELLED = new RegExp(`(?:${anyOf(BODY_LABELS)})\\s*[:：]`);

export interface Content {
  roles: Assignment[];
  /** The text says that the first of a list leads … */
  firstLeads: boolean;
  /** … and that this holds for what follows. */
  sameBelow: boolean;
}

/** Names of a list with offsets moved by `from`. */
function namesIn(content: string, from: number, to: number): { names: Name[]; open: boolean } {
  const list = trimEndOf(content.slice(from, to), /[。；;,，\s]/);
  const lead = /^[、,，;；。\s]*/.exec(list)?.[0].length ?? 0;
  const { names, open } = readNames(list.slice(lead));
  return { names: names.map((name) => ({ ...name, ...shift(name, from + lead) })), open };
}

/** The stretches of names with the word that governs each: after a label, before a verb. */
function readRoles(content: string): Assignment[] {
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
  return roles.filter(({ names }) => names.length > 0);
}

/** The first of those responsible leads. */
function promoteFirst(roles: readonly Assignment[]): Assignment[] {
  if (roles.some(({ role }) => role === 'lead')) return [...roles];
  const list = roles.find(({ role }) => role === 'responsible');
  return roles.flatMap((role) => {
    const [first, ...rest] = role.names;
    if (role !== list || !first) return [role];
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
  if (names.some((name) => name.length > LONGEST || PROSE.test(name))) return false;
  return names.length > 0 && (LABELLED.test(content) || names.some(isOrgan));
}

/**
 * Reads the content of a bracket or a label's line. Null when it names nobody in a role: 镇(街道),
 * (重大人才项目按协议确定). `firstLeads` is what an earlier attribution laid down with 下同.
 */
export function readAttribution(content: string, firstLeads = false): Content | null {
  if (content.length > LONGEST_CONTENT) return null;
  const first = FIRST_LEADS.test(content);
  const same = first && SAME_BELOW.test(content);
  // A remark becomes full stops, so that offsets stay and no name runs across it.
  const bare = [FIRST_LEADS, NOT_REPEATED, SAME_BELOW].reduce(
    (text, pattern) => text.replace(pattern, (match) => '。'.padEnd(match.length)),
    content,
  );
  const roles = readRoles(bare).map((role) => ({
    ...role,
    names: role.names.map((name) => ({ ...name, text: content.slice(name.start, name.end) })),
  }));
  if (!namesBodies(content, roles)) return null;
  return { roles: first || firstLeads ? promoteFirst(roles) : roles, firstLeads: first, sameBelow: same };
}
