/** The words that say in which role an organisation answers for a task, after names or as a label before them. */
import { type RoleName } from '../../lexicon/role-names.ts';
import {
  DEADLINE_LABEL,
  DUTY_LABEL,
  PERSON_LABEL,
  QUALIFIERS,
  ROLE_LABEL,
  ROLE_LABELS,
  ROLE_NOUN,
  ROLE_VERBS,
  type RoleEntry,
} from '../../lexicon/roles.ts';
import { anyOf } from '../../lexicon/words.ts';

const LABEL = new RegExp(ROLE_LABEL, 'g');
/** 完成时限:2023年底 · 责任领导:张三: a label of something else ends the names before it; known ones need no mark before them. */
const OTHER_LABEL = new RegExp(
  `(?<=^|[,，;；。\\s])[\\p{Script=Han}]{2,8}[:：]|${DEADLINE_LABEL}|${PERSON_LABEL}|${DUTY_LABEL}`,
  'gu',
);
const VERB_WORDS = `((?:${anyOf(QUALIFIERS)}){0,3})(${anyOf(ROLE_VERBS)})`;
/** A verb that ends what is said of its names … */
const VERB = new RegExp(`${VERB_WORDS}(?=\\s*(?:[,，、;；。]|$))`, 'g');
/** … and one that may go on with what is done: 负责编制灌区规划. */
const VERB_OF_PROSE = new RegExp(VERB_WORDS, 'g');
const NOUN = new RegExp(`${ROLE_NOUN}(?=\\s*(?:[,，、;；。]|$))`, 'g');

const wholly = (list: readonly RoleEntry[]) =>
  list.map(({ word, role }) => ({ role, pattern: new RegExp(`^(?:${word})$`) }));
const LABEL_ROLES = wholly(ROLE_LABELS);
const VERB_ROLES = wholly(ROLE_VERBS);

function roleOf(list: typeof LABEL_ROLES, word: string): RoleName {
  return list.find(({ pattern }) => pattern.test(word))?.role ?? 'responsible';
}

/** The role of a label's word: 牵头. */
export const roleOfLabel = (word: string): RoleName => roleOf(LABEL_ROLES, word);

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

const asVerb = ({ 0: text, 1: qualifier = '', 2: word = '', index }: RegExpExecArray): RoleWord => ({
  role: roleOf(VERB_ROLES, word),
  // 指导 says more than that a body supports.
  qualifier: qualifier !== '' ? qualifier : /^[^责]*指导(?:督促|监督)?$/.test(word) ? word : null,
  label: false,
  start: index,
  end: index + text.length,
});

const asNoun = ({ 0: text, 1: word = '', index }: RegExpExecArray): RoleWord => ({
  role: roleOfLabel(word),
  qualifier: null,
  label: false,
  start: index,
  end: index + text.length,
});

/** 区发改局为牵头单位 */
const nounsOf = (text: string): RoleWord[] => (/[为是任]/.test(text) ? [...text.matchAll(NOUN)].map(asNoun) : []);

/** Verbs of a clause of prose, in order, whatever they go on with: 由区水利局|负责|编制灌区规划. */
export function findProseVerbs(clause: string): RoleWord[] {
  const verbs = [...clause.matchAll(VERB_OF_PROSE)].map(asVerb);
  return [...nounsOf(clause), ...verbs].sort((one, other) => one.start - other.start);
}

/** Labels of roles, and those of something else as words without a role. */
function labelsOf(content: string): RoleWord[] {
  if (!/[:：]/.test(content)) return [];
  const labels = [...content.matchAll(LABEL)].map(({ 0: text, 1: word = '', index }): RoleWord => ({
    role: roleOfLabel(word),
    qualifier: null,
    label: true,
    start: index,
    end: index + text.length,
  }));
  const others = [...content.matchAll(OTHER_LABEL)]
    .map(({ 0: text, index }) => ({ role: null, qualifier: null, label: true, start: index, end: index + text.length }))
    .filter(({ end }) => !labels.some((label) => label.end === end));
  return [...labels, ...others];
}

/** Role words of an attribution's content, in order. */
export function findRoleWords(content: string): RoleWord[] {
  const verbs = [...content.matchAll(VERB)].map(asVerb);
  return [...labelsOf(content), ...nounsOf(content), ...verbs].sort((one, other) => one.start - other.start);
}
