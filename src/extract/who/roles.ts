/** The words that say in which role an organisation answers for a task, after names or as a label before them. */
import { QUALIFIERS, ROLE_LABEL, ROLE_LABELS, ROLE_VERBS, type RoleEntry, type RoleName } from '../../lexicon/roles.ts';
import { anyOf } from '../../lexicon/words.ts';

const LABEL = new RegExp(ROLE_LABEL, 'g');
/** 完成时限:2023年底 · 责任领导:张三: a label of something else ends the names before it. */
const OTHER_LABEL = /(?<=^|[,，;；。\s])[\p{Script=Han}]{2,8}[:：]/gu;
const VERB = new RegExp(`((?:${anyOf(QUALIFIERS)}){0,3})(${anyOf(ROLE_VERBS)})(?=\\s*(?:[,，、;；。]|$))`, 'g');

const wholly = (list: readonly RoleEntry[]) =>
  list.map(({ word, role }) => ({ role, pattern: new RegExp(`^(?:${word})$`) }));
const LABEL_ROLES = wholly(ROLE_LABELS);
const VERB_ROLES = wholly(ROLE_VERBS);

function roleOf(list: typeof LABEL_ROLES, word: string): RoleName {
  return list.find(({ pattern }) => pattern.test(word))?.role ?? 'responsible';
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
    role: roleOf(LABEL_ROLES, word),
    qualifier: null,
    label: true,
    start: index,
    end: index + text.length,
  }));
  const others = [...content.matchAll(OTHER_LABEL)]
    .map(({ 0: text, index }) => ({ role: null, qualifier: null, label: true, start: index, end: index + text.length }))
    .filter(({ end }) => !labels.some((label) => label.end === end));
  const verbs = [...content.matchAll(VERB)].map(({ 0: text, 1: qualifier = '', 2: word = '', index }): RoleWord => ({
    role: roleOf(VERB_ROLES, word),
    qualifier: qualifier !== '' ? qualifier : word === '指导' ? word : null,
    label: false,
    start: index,
    end: index + text.length,
  }));
  return [...labels, ...others, ...verbs].sort((one, other) => one.start - other.start);
}
