/**
 * The whole notice as CommonMark, built as mdast: titles and headings are headings, each clause ends in its permalink.
 * What is ours stands in links and behind the thematic break, so that the rest, read back, is the notice's text.
 */
import type { Heading, Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { ClauseRecord, FrameRecord } from '../model/schema/schema.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { cutHeading, noticeParagraphs } from './notice-paragraphs.ts';
import { addressOf, officialNote } from './tables/provenance.ts';

const writer = unified().use(remarkStringify, { bullet: '-', rule: '-' });

const words = (value: string): PhrasingContent => ({ type: 'text', value });
/** The notice's words; a break inside its line is one in Markdown. */
const broken = (text: string): PhrasingContent[] =>
  text.split('\n').flatMap((line, i) => [...(i > 0 ? [{ type: 'break' as const }] : []), words(line)]);
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const heading = (depth: number, ...children: PhrasingContent[]): Heading => ({
  type: 'heading',
  depth: Math.min(depth, 6) as Heading['depth'],
  children,
});

function permalink(clause: ClauseRecord, site: URL | undefined): Link {
  return { type: 'link', url: addressOf(clause, site), children: [words(clause.number ?? '¶')] };
}

function clauseBlocks(text: string, clause: ClauseRecord, site: URL | undefined): RootContent[] {
  const [head, rest] = cutHeading(text, clause);
  const link = [words(' '), permalink(clause, site)];
  if (head === '') return [paragraph(...broken(rest), ...link)];
  const title = heading(2 + clause.level, words(head.replaceAll('\n', ' ')), ...link);
  return rest === '' ? [title] : [title, paragraph(...broken(rest))];
}

/** Of the letter 1, of what it issues 2. */
function frameBlock({ role, part, text }: FrameRecord, first: string | undefined): RootContent {
  return role === 'title' ? heading(part === first ? 1 : 2, words(text)) : paragraph(...broken(text));
}

/** The notice as CommonMark. `site` is the origin; without it permalinks are paths. */
export function emitMarkdown(index: NoticeIndex, site: URL | undefined): string {
  const { notice } = index;
  const first = notice.parts[0]?.id;
  const body = noticeParagraphs(index)
    .filter(({ text }) => text.trim() !== '')
    .flatMap(({ text, frame, clause }) =>
      frame === null ? clauseBlocks(text, clause, site) : frameBlock(frame, first),
    );
  const root: Root = {
    type: 'root',
    children: [...body, { type: 'thematicBreak' }, ...officialNote(notice, site).map((note) => paragraph(words(note)))],
  };
  return writer.stringify(root);
}
