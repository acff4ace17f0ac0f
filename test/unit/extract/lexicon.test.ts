/** Each entry of the word lists: its example is read as the list says, by the code that uses the list. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/clause/sentences.ts';
import { speakPart } from '../../../src/clause/speech.ts';
import { citedDocuments } from '../../../src/extract/references/cited-documents.ts';
import { kindOf } from '../../../src/extract/who/kinds.ts';
import { isOrgan } from '../../../src/extract/who/names.ts';
import { findQuantities } from '../../../src/extract/targets/quantities.ts';
import { BEFORE_CODES } from '../../../src/lexicon/document-numbers.ts';
import { DOING, PREDICATES } from '../../../src/lexicon/predicates.ts';
import { DOCUMENT_KINDS, EXTENTS, ISSUED, MANNERS, titleEndsIn } from '../../../src/lexicon/document-kinds.ts';
import { MEASURES, PER_WORDS } from '../../../src/lexicon/measure-words.ts';
import { KIND_WORDS, ORG_ENDINGS, SET_UP } from '../../../src/lexicon/organisations.ts';
import { BODY_LABELS, PERSON_LABELS, QUALIFIERS, ROLE_LABELS, ROLE_VERBS } from '../../../src/lexicon/roles.ts';
import type { WordEntry } from '../../../src/lexicon/words.ts';
import { toHalfWidth } from '../../../src/text/marks/half-width.ts';
import { readWell } from '../read.ts';

/** Roles of a task that ends as `end` says: `lead 区发改局`. */
const rolesOf = (end: string) =>
  readWell(`青山县方案\n一、重点任务\n1.修路。加快建设。${end}\n`).model.responsibilities.flatMap(({ roles }) =>
    roles.map(({ role, qualifier, names }) => [role, qualifier, ...names].filter((word) => word !== null).join(' ')),
  );

const LISTS: readonly [string, readonly WordEntry[]][] = [
  ['labels', [...ROLE_LABELS, ...BODY_LABELS, ...PERSON_LABELS]],
  ['verbs', ROLE_VERBS],
  ['qualifiers', QUALIFIERS],
  ['kinds of document', DOCUMENT_KINDS],
  ['their qualifiers', [...EXTENTS, ...MANNERS]],
  ['before codes', BEFORE_CODES],
  ['endings', ORG_ENDINGS],
  ['bodies that are set up', SET_UP],
  ['kinds of organisation', KIND_WORDS],
  ['predicates', PREDICATES],
  ['verbs of doing', DOING],
  ['measures', MEASURES],
  ['measures of measures', PER_WORDS],
];

test.each(LISTS)('%s: each once, with an example in which it stands', (_, list) => {
  expect(new Set(list.map(({ word }) => word)).size).toBe(list.length);
  for (const { word, example } of list) expect(example).toMatch(new RegExp(word));
});

describe('labels', () => {
  const labels = ROLE_LABELS.flatMap(({ word, role }) => BODY_LABELS.map((tail) => [`${word}${tail.word}`, role]));

  test.each(labels)('%s: taken off the sentence, and names who is responsible', (label, role) => {
    for (const colon of [':', '：', ' :']) {
      const end = `${label}${colon}区发改局、区财政局`;
      expect(readText(`加快建设。${end}`, null).sentences).toHaveLength(1);
      expect(rolesOf(end)).toEqual([`${role} 区发改局 区财政局`]);
      expect(rolesOf(`(${end})`)).toEqual([`${role} 区发改局 区财政局`]);
    }
  });

  const people = ROLE_LABELS.flatMap(({ word }) => PERSON_LABELS.map((tail) => `${word}${tail.word}`));

  test.each(people)('%s: taken off the sentence, and names nobody', (label) => {
    expect(readText(`加快建设。${label}:张三`, null).sentences).toHaveLength(1);
    expect(rolesOf(`${label}:张三`)).toEqual([]);
  });

  test.each(ROLE_LABELS)('$example', ({ role, example }) => {
    expect(rolesOf(example)).toEqual([`${role} ${example.replace(/^.*:/, '')}`]);
  });
});

test.each(ROLE_VERBS)('$example', ({ role, example, word }) => {
  const verb = new RegExp(word).exec(example)?.[0] ?? '';
  const guides = role === 'support' && verb.includes('指导');
  expect(rolesOf(`(${example})`)).toEqual([`${role}${guides ? ` ${verb}` : ''} ${example.replace(verb, '')}`]);
});

test.each(QUALIFIERS)('$example', ({ example, word }) => {
  expect(rolesOf(`(${example})`).at(-1)).toContain(` ${word} `);
});

test.each(DOCUMENT_KINDS)('$example', ({ example, word }) => {
  expect(titleEndsIn(DOCUMENT_KINDS).test(`${example}（试行）`)).toBe(true);
  expect(speakPart({ id: 'plan', kind: 'plan', title: example })).toMatch(new RegExp(`${word}$`));
});

test.each(ISSUED)('$example, without a letter, is the plan itself', ({ example }) => {
  expect(readWell(`${example}\n一、总则\n1.修路。\n`).model.notice.parts.map(({ kind }) => kind)).toEqual(['plan']);
});

test.each(BEFORE_CODES)('$example', ({ example }) => {
  const [number = ''] = citedDocuments(`按照，${example}精神`).map(({ documentNumber }) => documentNumber);
  expect(['国发', '湘政发', '湘政办发', '岳政办发', '发改办', '湘财预'].map((code) => `${code}〔2021〕1号`)).toContain(
    number,
  );
});

test.each(ORG_ENDINGS)('$example is a body', ({ example, word }) => {
  expect(example.endsWith(word) && isOrgan(example)).toBe(true);
});

test.each(KIND_WORDS)('$example: $kind', ({ example, kind }) => {
  expect(kindOf(example)).toBe(kind);
});

test.each(SET_UP)('$example: a task force', ({ example }) => {
  const text = `青山县方案\n一、保障\n1.抓落实。${example},由县长任组长,成员单位包括县发改局。\n`;
  expect(readWell(text).model.taskforces.map(({ name }) => `成立${name}`)).toEqual([example]);
});

test.each(DOING)('$example is a target, by whatever word it is counted', ({ example }) => {
  const [, value = '', measure = ''] = /(\d+)(.+)$/.exec(example) ?? [];
  const { targets } = readWell(`青山县方案\n一、任务\n1.${example}。\n`).model;
  expect(targets.map((target) => [target.value, target.measure])).toEqual([[Number(value), measure]]);
});

test.each(MEASURES)('$example', ({ example, word }) => {
  expect(findQuantities(toHalfWidth(example)).map(({ measure }) => measure)).toEqual([word]);
});

test.each(PER_WORDS)('$example', ({ example }) => {
  expect(findQuantities(`标准为2${example}`).map(({ measure, order }) => order + measure)).toEqual([example]);
});

test.each(PREDICATES.filter(({ uses }) => uses.includes('shared')))(
  '$word passes to what is joined to it',
  ({ word }) => {
    const { targets } = readWell(`青山县方案\n一、任务\n1.${word}甲类场所7处、乙类场所8处。\n`).model;
    expect(targets.map(({ indicator }) => indicator)).toEqual([`${word}甲类场所`, `${word}乙类场所`]);
  },
);

test.each(PREDICATES.filter(({ uses }) => uses.includes('counts')))('$word三项 is a number', ({ word }) => {
  expect(findQuantities(`全年${word}三项`).map(({ numbers }) => numbers[0]?.value)).toEqual([3]);
});

test.each(PREDICATES.filter(({ uses }) => uses.includes('several')))('$word多个 is a promise', ({ word }) => {
  expect(readWell(`青山县方案\n一、任务\n1.${word}多个停车场。\n`).model.targets).toHaveLength(1);
});
