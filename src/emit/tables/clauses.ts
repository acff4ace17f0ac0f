/** The table of clauses: one a row, the notice's words beside where they stand. */
import type { NoticeRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import type { FileColumn, FileRow, TableFile } from '../../table/file.ts';
import { addressOf, campaignTitle, columnsFor, notesOf, oursWith } from './provenance.ts';

const COLUMNS = [
  { key: 'part', title: '篇章', kind: 'text', width: 30 },
  { key: 'campaign', title: '', kind: 'text', width: 20 },
  { key: 'place', title: '条款编号', kind: 'text', width: 24 },
  { key: 'level', title: '层级', kind: 'number', width: 6 },
  { key: 'marker', title: '序号（原文）', kind: 'text', width: 12 },
  { key: 'heading', title: '条款标题', kind: 'text', width: 30 },
  { key: 'text', title: '正文（原文）', kind: 'text', width: 80 },
  { key: 'line', title: '原文行号', kind: 'number', width: 10 },
  { key: 'link', title: '永久链接', kind: 'link', width: 40, shows: 'place' },
] as const satisfies readonly FileColumn[];

type ClauseColumn = (typeof COLUMNS)[number]['key'];

const ours = (notice: NoticeRecord) => [
  `“正文”“序号”“条款标题”逐字照录原文，正文含标题；${oursWith(notice, '条款编号、层级')}由本站按原文的编号整理。`,
];

/** Rows in the notice's order. `site` is the origin; without it addresses are paths. */
export function clauseTable(index: NoticeIndex, site: URL | undefined): TableFile {
  const { version, slug } = index.notice;
  const rows = index.clauses.map((clause): FileRow & Record<ClauseColumn, unknown> => ({
    id: clause.id,
    part: index.part(clause.part).title,
    campaign: campaignTitle(index, clause),
    place: index.speak(clause),
    level: clause.level,
    marker: clause.marker,
    heading: clause.heading,
    text: clause.text,
    line: clause.line,
    link: addressOf(clause, site),
  }));
  return {
    version,
    notice: slug,
    name: '条款',
    notes: notesOf(index.notice, '条款', '各项工作', ours(index.notice)),
    columns: columnsFor(index.notice, COLUMNS),
    rows,
  };
}
