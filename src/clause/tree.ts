/** Text to tree: the one entry of this folder. Nothing is dropped; what is doubtful becomes a message. */
import type { VFile } from 'vfile';
import { checkCharacters } from '../text/marks/check-characters.ts';
import type { Source } from '../text/source.ts';
import { spanAt, type TextRange } from '../text/spans/span.ts';
import { checkFrame } from './check-frame.ts';
import { checkNumbering } from './check-numbering.ts';
import { readFrame, type FramedParagraph, type FramedPart } from './frame.ts';
import { makeId, parseId } from './id.ts';
import { readMarker } from './markers.ts';
import { sentencesOf, type Clause, type FrameLine, type FrameRole, type NoticeTree, type Part } from './nodes.ts';
import { readParagraphs } from './paragraphs.ts';
import { readText } from './sentences.ts';

function frameLine({ line, start, end, text }: FramedParagraph, role: FrameRole): FrameLine {
  return { type: 'frame', role, span: { line, start, end }, value: text };
}

/** A clause without its id and place, which its parent gives it. */
function readClause(paragraph: FramedParagraph): Clause {
  const { line, text } = paragraph;
  const marker = readMarker(text);
  const indent = /^\s*/.exec(text)?.[0] ?? '';
  const lead = marker?.end ?? indent.length;
  const span = { line, start: paragraph.start + lead, end: paragraph.end };
  const value = text.slice(lead);
  const { heading, sentences } = readText(value, marker?.scheme ?? null);
  const leaf = <T extends string>(type: T, range: TextRange) => ({
    type,
    span: spanAt(span, range),
    value: value.slice(range.start, range.end),
  });
  return {
    type: 'clause',
    id: '',
    level: 1,
    number: null,
    marker,
    indent,
    paragraph: { line, start: paragraph.start, end: paragraph.end },
    span,
    value,
    children: [
      ...(heading ? [leaf('heading', heading)] : []),
      ...sentences.map((range) => ({ ...leaf('sentence', range), id: '' })),
    ],
  };
}

/** Gives each id once: the second time `-x2` is added, then `-x3` … */
function uniqueIds(): (id: string) => string {
  const used = new Map<string, number>();
  return (id) => {
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}-x${times}`;
  };
}

/** Puts the clauses of a part in their places, one after another, and gives them id, level and number. */
function clausePlacer(part: Part): (clause: Clause) => void {
  const unique = uniqueIds();
  const paragraphs = new Map<Clause | undefined, number>();
  /** Numbered clauses that are open, outermost first. */
  const open: Clause[] = [];
  return (clause) => {
    const { marker } = clause;
    while (marker && (open.at(-1)?.marker?.rank ?? -1) >= marker.rank) open.pop();
    const parent = open.at(-1);
    const path = parent ? (parseId(parent.id)?.path ?? []) : [];
    if (marker) {
      clause.id = unique(
        makeId({ part: part.id, path: [...path, String(marker.value)], paragraph: null, sentence: null }),
      );
      clause.number = [...open, clause].map((step) => step.marker?.value).join('.');
    } else {
      const nth = (paragraphs.get(parent) ?? 0) + 1;
      paragraphs.set(parent, nth);
      clause.id = makeId({ part: part.id, path, paragraph: nth, sentence: null });
    }
    clause.level = open.length + 1;
    for (const [i, sentence] of sentencesOf(clause).entries()) sentence.id = `${clause.id}-s${i + 1}`;
    (parent ?? part).children.push(clause);
    if (marker) open.push(clause);
  };
}

function readPart({ kind, number, paragraphs }: FramedPart, id: string): Part {
  const title = paragraphs
    .filter(({ role }) => role === 'title' || role === 'issuer')
    .map(({ text }) => text.trim())
    .join('');
  const part: Part = { type: 'part', id, kind, number, title, children: [] };
  const place = clausePlacer(part);
  for (const paragraph of paragraphs) {
    if (paragraph.role === null) place(readClause(paragraph));
    else part.children.push(frameLine(paragraph, paragraph.role));
  }
  return part;
}

/** Reads a notice into its tree and reports on `file` what is doubtful in it. */
export function readNotice(source: Source, file: VFile): NoticeTree {
  checkCharacters(source, file);
  const unique = uniqueIds();
  const parts = readFrame(readParagraphs(source, file)).map((framed) =>
    readPart(framed, unique(framed.kind === 'annex' ? `annex-${framed.number}` : framed.kind)),
  );
  const tree: NoticeTree = { type: 'notice', children: parts };
  checkFrame(tree, file);
  checkNumbering(tree, file);
  return tree;
}
