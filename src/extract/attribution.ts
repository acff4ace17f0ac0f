/** The grammar of one attribution (责任括注): `区科工局牵头,绿色化工高新区、区发改局等按职责分工负责`. */
import { readNames, type Name } from './names.ts';
import { findRoleWords, type RoleName } from './roles.ts';

export interface Role {
  role: RoleName;
  qualifier: string | null;
  open: boolean;
  /** Offsets are in the attribution's content. */
  names: Name[];
}

/** 列第一位者为牵头单位(,下同): in a list of those responsible the first leads; 下同 makes it hold from here on. */
const FIRST_LEADS = /[,，;；。]?\s*(?:列|排)(?:在)?第一(?:位)?(?:者|的|单位|的单位)?(?:为|是)牵头(?:单位|部门)?/;
/** 以下均需各县市区人民政府落实,不再列出: a remark on what follows, no names of this task. */
const NOT_REPEATED = /[,，;；。]?\s*(?:以下|下列|各项|后续)[^,，;；。]{0,30}[,，]?\s*不再(?:逐一)?列出/;
const SAME_BELOW = /[,，;；。]?\s*(?:以)?下同/;

export interface Content {
  roles: Role[];
  /** The text says that the first of a list leads … */
  firstLeads: boolean;
  /** … and that this holds for what follows. */
  sameBelow: boolean;
}

/** Names of a list with offsets moved by `from`. */
function namesIn(content: string, from: number, to: number): { names: Name[]; open: boolean } {
  const list = content.slice(from, to).replace(/[。；;,，\s]+$/, '');
  const lead = /^[、,，;；。\s]*/.exec(list)?.[0].length ?? 0;
  const { names, open } = readNames(list.slice(lead));
  const move = from + lead;
  return { names: names.map(({ text, start, end }) => ({ text, start: start + move, end: end + move })), open };
}

/** The stretches of names with the word that governs each: after a label, before a verb. */
function readRoles(content: string): Role[] {
  const words = findRoleWords(content);
  const roles: Role[] = [];
  let at = 0;
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (!word.label) {
      roles.push({ role: word.role, qualifier: word.qualifier, ...namesIn(content, at, word.start) });
      at = word.end;
      return;
    }
    at = word.end;
    // 责任单位:X牵头,Y负责: the verbs say more than the label.
    if (next && !next.label) return;
    roles.push({ role: word.role, qualifier: null, ...namesIn(content, at, next?.start ?? content.length) });
    at = next?.start ?? content.length;
  });
  return roles.filter(({ names }) => names.length > 0);
}

/** The first of those responsible leads. */
function promoteFirst(roles: readonly Role[]): Role[] {
  if (roles.some(({ role }) => role === 'lead')) return [...roles];
  return roles.flatMap((role) => {
    const [first, ...rest] = role.names;
    if (role.role !== 'responsible' || !first) return [role];
    const lead: Role = { ...role, role: 'lead', open: false, names: [first] };
    return rest.length > 0 ? [lead, { ...role, names: rest }] : [lead];
  });
}

/**
 * Reads the content of a bracket or a label's line. Null when it names nobody in a role: 镇(街道),
 * (重大人才项目按协议确定). `firstLeads` is what an earlier attribution laid down with 下同.
 */
export function readAttribution(content: string, firstLeads = false): Content | null {
  // Remarks are blanked, so that offsets stay.
  const blank = (text: string, pattern: RegExp) => text.replace(pattern, (match) => ' '.repeat(match.length));
  const first = FIRST_LEADS.test(content);
  const same = first && SAME_BELOW.test(content);
  const bare = [FIRST_LEADS, NOT_REPEATED, SAME_BELOW].reduce(blank, content);
  const roles = readRoles(bare);
  if (roles.length === 0 || roles.some(({ names }) => names.some(({ text }) => text.length > MOST))) return null;
  return { roles: first || firstLeads ? promoteFirst(roles) : roles, firstLeads: first, sameBelow: same };
}

/** No organisation has a longer name; a longer stretch is prose that happens to end in 负责. */
const MOST = 30;
