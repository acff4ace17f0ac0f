/** The words that say in which role an organisation answers for a task, after names or as a label before them. */

export type RoleName = 'lead' | 'responsible' | 'support' | 'participate';

/** 牵头单位:… · 责任单位:… · 配合单位:… */
const LABELS: readonly [RoleName, string][] = [
  ['lead', '牵头|主责|主办|主要责任|第一责任'],
  ['support', '配合|协办|协同|协助|支持'],
  ['participate', '参与|参加'],
  ['responsible', '责任|承办|落实|实施|完成|负责'],
];

/** X牵头 · X依职责牵头 · X等按职责分工负责 · X指导,Y负责 */
const VERBS: readonly [RoleName, string][] = [
  ['lead', '牵头(?:负责|组织|实施|落实|推进|办理)*|主办|主抓'],
  ['support', '配合(?:落实|实施|做好)*|协办|协助|协同|指导|支持'],
  ['participate', '参与(?:配合)?|参加'],
  ['responsible', '负责(?:组织|落实|实施|推进)*|承办|落实|组织实施|实施'],
];

/** How the role is borne; kept as it is written. */
const QUALIFIERS =
  '依职责|依据职责|按职责分工|按照职责分工|根据职责分工|依职责分工|按职责|按照职责|按分工|分别|共同|具体|统筹|分工|指导';

const one = (words: readonly [RoleName, string][]) => words.map(([, pattern]) => pattern).join('|');

const LABEL = new RegExp(`(${one(LABELS)})(?:单位|部门|主体)?[:：]`, 'g');
/** 完成时限:2023年底 · 责任领导:张三: a label of something else ends the names before it. */
const OTHER_LABEL = /(?<=^|[,，;；。\s])[\p{Script=Han}]{2,8}[:：]/gu;
const VERB = new RegExp(`((?:${QUALIFIERS})*)(${one(VERBS)})(?=\\s*(?:[,，、;；。]|$))`, 'g');

function roleOf(words: readonly [RoleName, string][], word: string): RoleName {
  return words.find(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(word))?.[0] ?? 'responsible';
}

export interface RoleWord {
  /** Null for a label of something else. */
  role: RoleName | null;
  /** Verbatim, null where there is none. */
  qualifier: string | null;
  /** A label stands before its names, a verb after them. */
  label: boolean;
  start: number;
  end: number;
}

/** Role words of an attribution's content, in order. */
export function findRoleWords(content: string): RoleWord[] {
  const labels = [...content.matchAll(LABEL)].map(({ 0: text, 1: word = '', index }): RoleWord => ({
    role: roleOf(LABELS, word),
    qualifier: null,
    label: true,
    start: index,
    end: index + text.length,
  }));
  const others = [...content.matchAll(OTHER_LABEL)]
    .map(({ 0: text, index }) => ({ role: null, qualifier: null, label: true, start: index, end: index + text.length }))
    .filter(({ end }) => !labels.some((label) => label.end === end));
  const verbs = [...content.matchAll(VERB)].map(({ 0: text, 1: qualifier = '', 2: word = '', index }): RoleWord => ({
    role: roleOf(VERBS, word),
    qualifier: qualifier !== '' ? qualifier : word === '指导' ? word : null,
    label: false,
    start: index,
    end: index + text.length,
  }));
  return [...labels, ...others, ...verbs].sort((one, other) => one.start - other.start);
}
