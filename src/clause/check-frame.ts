/** Messages about the frame: what every notice has, and the list of annexes against the annexes. */
import type { VFile } from 'vfile';
import { report } from '../text/report.ts';
import type { Span } from '../text/spans/span.ts';
import { readAnnexListItem } from './frame-lines.ts';
import { frameLines } from './masthead.ts';
import type { FrameRole, NoticeTree } from './nodes.ts';

const START: Span = { line: 1, start: 0, end: 0 };

const WANTED: readonly [FrameRole, string, string][] = [
  ['title', 'no-title', 'Expected a title above the text, found none: the site will show the file’s name'],
  [
    'documentNumber',
    'no-document-number',
    'Expected a document number on a line of its own, as 岳云政办发〔2023〕4号, found none',
  ],
  ['date', 'no-date', 'Expected the date of issue on a line of its own, as 2023年3月13日, found none'],
];

const squeeze = (title: string) => title.replace(/\s/g, '');

/** Reports what is missing in the frame, and annexes that the list names otherwise, or not at all. */
export function checkFrame(tree: NoticeTree, file: VFile): void {
  const lines = frameLines(tree);
  for (const [role, rule, reason] of WANTED) {
    if (!lines.some((line) => line.role === role)) report(file, { rule, at: START, reason });
  }
  const annexes = new Map(
    tree.children
      .filter(({ kind }) => kind === 'annex')
      .map((part) => [part.number, part] as const)
      .reverse(),
  );
  for (const line of lines.filter(({ role }) => role === 'annexListItem')) {
    const item = readAnnexListItem(line.value.replace(/^\s*附\s*件\s*[0-9０-９]+\s*[:：.．、\s]/, ''));
    const number = item && /^\s*附\s*件\s*([0-9０-９]+)/.exec(line.value)?.[1];
    const wanted = number ? Number(number) : item?.number;
    const annex = annexes.get(wanted ?? null);
    if (!item || (annex && squeeze(annex.title) === squeeze(item.title))) continue;
    report(file, {
      rule: annex ? 'annex-title' : 'annex-missing',
      at: line.span,
      reason: annex
        ? `Expected annex ${wanted} to be titled ${item.title}, as the list of annexes says, found ${annex.title || 'no title'}`
        : `Expected an annex ${wanted} (${item.title}), as the list of annexes says, found none`,
      expected: item.title,
      ...(annex && { actual: annex.title }),
    });
  }
}
