/**
 * The whole notice as a Word file in the layout of official documents. One paragraph for each of the notice's, its
 * characters as they are: joined by line breaks they are the source. What is ours stands in footer and properties.
 */
import { Document, Paragraph } from 'docx';
import { readMarker } from '../../clause/markers.ts';
import type { ClauseRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { packDocx } from '../../docx/pack.ts';
import { footers, PORTRAIT } from '../../docx/paper.ts';
import { DEEPEST, FRAME_STYLES, STYLES } from './styles.ts';
import { runsOf } from '../../docx/text.ts';
import { cutHeading, noticeParagraphs, type NoticeParagraph } from '../notice-paragraphs.ts';
import { officialNote } from '../tables/provenance.ts';
import { SITE } from '../../site-config.ts';
import { showable } from '../../text/marks/showable.ts';

/** GB/T 9704—2012 7.3.3: 一、 in 黑体, (一) in 楷体, 1. and (1) in 仿宋; what stands above 一、 is as it. */
function headingStyle(text: string): string {
  const name = readMarker(text)?.scheme.name;
  if (name === 'second') return 'SecondHeading';
  return name === undefined || name === 'third' || name === 'fourth' || name === 'circled'
    ? 'LowerHeading'
    : 'FirstHeading';
}

function clauseParagraph(text: string, clause: ClauseRecord, pageBreakBefore: boolean): Paragraph {
  const [head, rest] = cutHeading(text, clause);
  return new Paragraph({
    style: head === '' ? 'Body' : `Heading${Math.min(clause.level, DEEPEST)}`,
    pageBreakBefore,
    // A heading that is a line of its own stays with what it is the heading of.
    keepNext: rest === '',
    children: [
      ...(head === '' ? [] : runsOf(head, { style: headingStyle(text) })),
      ...(rest === '' ? [] : runsOf(rest)),
    ],
  });
}

function paragraphOf({ text, frame, clause }: NoticeParagraph, pageBreakBefore: boolean): Paragraph {
  if (frame === null) return clauseParagraph(text, clause, pageBreakBefore);
  return new Paragraph({
    style: FRAME_STYLES[frame.role],
    pageBreakBefore,
    children: text === '' ? [] : runsOf(text),
  });
}

/** What the letter issues, and each annex, begins on a new page (7.3.4, 附件应当另面编排). */
function openings(pieces: readonly NoticeParagraph[]): Set<NoticeParagraph> {
  const partOf = ({ frame, clause }: NoticeParagraph) => (frame ?? clause).part;
  const written = pieces.filter(({ text }) => text.trim() !== '');
  return new Set(written.filter((piece, i) => i > 0 && partOf(piece) !== partOf(written[i - 1] ?? piece)));
}

/** The file's bytes. `site` is the origin; without it the footer has a path. */
export async function noticeDocx(index: NoticeIndex, site: URL | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const { notice } = index;
  const pieces = noticeParagraphs(index);
  const begins = openings(pieces);
  const [unofficial = '', hash = ''] = officialNote(notice, site);
  const document = new Document({
    title: showable(notice.title),
    subject: notice.documentNumber ?? '',
    creator: notice.issuer ?? '',
    lastModifiedBy: SITE.name,
    description: `${unofficial}；${hash}`,
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: PORTRAIT,
        footers: footers([`本站注：${unofficial}`, hash]),
        children: pieces.map((piece) => paragraphOf(piece, begins.has(piece))),
      },
    ],
  });
  return packDocx(document, notice.issuedOn);
}
