/** What the text refers to and which slips were noted, as lists that a person can read against the notice. */
import type { Model } from '../../src/model/schema.ts';

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

/** Lists by name; those that are empty are left out. */
export function editorial(model: Model): [name: string, text: string][] {
  const lists = Object.entries({ references: references(model), notes: notes(model) });
  return lists.filter(([, rows]) => rows.length > 0).map(([name, rows]) => [name, `${rows.join('\n')}\n`]);
}
