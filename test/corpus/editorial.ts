/** What the text refers to, which slips were noted, and how clauses are cited, as lists that a person can read against the notice. */
import { FORM_NAMES, FORMS } from '../../src/cite/forms.ts';
import { quotedFrom } from '../../src/cite/quoted.ts';
import { fragment } from '../../src/clause/id.ts';
import { clauseFileOf } from '../../src/emit/clause-file.ts';
import type { Model } from '../../src/model/schema/schema.ts';
import { indexNotice } from '../../src/model/notice-index.ts';
import { show } from '../../src/text/marks/display.ts';

/** `249:15-67 annex-6/2-1-2-1 document 《…》(岳政办发〔2021〕25号) → not here`, number and title told apart. */
function references({ references }: Model): string[] {
  return references.map(({ line, start, end, clause, kind, text, title, documentNumber, target }) => {
    const parts = [
      title === null ? null : `title ${title}`,
      documentNumber === null ? null : `number ${documentNumber}`,
    ];
    const read = parts.filter((part) => part !== null).join('; ');
    return `${line}:${start}-${end} ${clause} ${kind} ${text} → ${target ?? 'not here'}${read && ` (${read})`}`;
  });
}

/** `249:39-60 annex-6/2-1-2-1 wrongWord 〈…〉的通和: “通和”应为“通知”。` */
function notes({ notes }: Model): string[] {
  return notes.map(({ line, start, end, clause, kind, suspected, quote, remark, against }) => {
    const other = against ? ` | ${against.clause}: ${against.quote}` : '';
    return `${line}:${start}-${end} ${clause} ${kind}${suspected ? '?' : ''} ${quote}: ${remark}${other}`;
  });
}

/** The first sentence of the last clause that has one, of each part, in all forms; as if opened on one day. */
function citations(model: Model): string[] {
  // A notice without a number or title has nothing else to be cited by.
  if (model.notice.documentNumber === null) return [];
  const index = indexNotice(model);
  return model.notice.parts.flatMap(({ id }) => {
    const clause = model.clauses.findLast(({ part, sentences }) => part === id && sentences.length > 0);
    const sentence = clause?.sentences[0];
    if (!clause || !sentence) return [];
    const words = show(clause.text).text.slice(sentence.start - clause.start, sentence.end - clause.start);
    const address = `https://plan-atlas.example${clause.url}#${fragment(sentence.id)}`;
    const quoted = quotedFrom(clauseFileOf(index, clause), words, address);
    const use = { quotationLink: '', accessedOn: '2026-11-23' };
    const forms = FORM_NAMES.filter((name) => name !== 'quotation');
    return [`# ${sentence.id}`, ...forms.map((name) => `${FORMS[name].name}: ${FORMS[name].make(quoted, use).trim()}`)];
  });
}

/** Lists by name; those that are empty are left out. */
export function editorial(model: Model): [name: string, text: string][] {
  const lists = Object.entries({ references: references(model), notes: notes(model), citations: citations(model) });
  return lists.filter(([, rows]) => rows.length > 0).map(([name, rows]) => [name, `${rows.join('\n')}\n`]);
}
