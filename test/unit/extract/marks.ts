/**
 * Attributions marked in the text itself: `<加快建设。>({lead:[区科工局]}牵头,{responsible+按职责分工:[区发改局]}等按职责分工负责)`.
 * `<…>` is what an attribution covers, `{role:…}` the names of one role, `+` an open list, then the qualifier, `[…]` a name.
 */
import { VFile } from 'vfile';
import { readNotice } from '../../../src/clause/tree.ts';
import { findAttributions } from '../../../src/extract/who/attributions.ts';
import { readText } from '../../../src/text/source.ts';

/** Lines before the marked ones, so that they are clauses of a plan. */
const HEAD = ['青山县方案', '一、工作任务'];

/** The text without its marks. */
export const unmark = (marked: string) => marked.replace(/\{[^:}]*:|[}<>[\]]/g, '');

/** `,:;()` full-width, those of marks aside. */
export const widen = (marked: string) =>
  marked.replace(
    /(\{[^:}]*:)|[,:;()]/g,
    (char, mark?: string) => mark ?? String.fromCharCode(char.charCodeAt(0) + 0xfee0),
  );

/** The text with marks for the attributions that are found in it. */
export function mark(text: string): string {
  const lines = [...HEAD, ...text.split('\n')];
  const source = readText(lines.join('\n'), 'notice.txt');
  const marks: { line: number; at: number; mark: string; rank: number }[] = [];
  const add = (line: number, start: number, end: number, [open, close]: [string, string], rank: number) =>
    marks.push({ line, at: start, mark: open, rank }, { line, at: end, mark: close, rank: -rank });
  for (const { covers, span, roles } of findAttributions(readNotice(source, new VFile()))) {
    add(covers.line, covers.start, covers.end, ['<', '>'], 1);
    for (const { role, open, qualifier, names } of roles) {
      const of = `{${role}${open ? '+' : ''}${qualifier ?? ''}:`;
      add(span.line, names[0]?.start ?? 0, names.at(-1)?.end ?? 0, [of, '}'], 2);
      for (const { start, end } of names) add(span.line, start, end, ['[', ']'], 3);
    }
  }
  const written = lines.map((line, i) =>
    marks
      .filter((mark) => mark.line === i + 1)
      // From the end, so that offsets stay; at one offset inner before outer marks, closing ones after opening ones.
      .sort((one, other) => other.at - one.at || other.rank - one.rank)
      .reduce((text, { at, mark }) => text.slice(0, at) + mark + text.slice(at), line),
  );
  return written.slice(HEAD.length).join('\n');
}
