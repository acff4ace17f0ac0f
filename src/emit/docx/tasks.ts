/** One organisation's task list as a Word file: a table for each campaign, with an empty column for its staff. */
import {
  BorderStyle,
  Document,
  ExternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { OrgRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { packDocx } from './pack.ts';
import { footers, LANDSCAPE, LANDSCAPE_WIDTH } from './paper.ts';
import { TASK_STYLES } from './task-styles.ts';
import { runsOf } from './text.ts';
import { officialNote } from '../tables/provenance.ts';
import { taskTable, type TaskColumn } from '../tables/tasks.ts';
import { plain, type Cell } from '../../table/table.ts';
import { SITE } from '../../site-config.ts';
import { showable } from '../../text/marks/showable.ts';

type TaskRow = Readonly<Record<TaskColumn, Cell>>;

/** Shares of the width. */
const COLUMNS = [
  { title: '角色', share: 8 },
  { title: '任务', share: 44 },
  { title: '条款', share: 14 },
  { title: '共同单位', share: 17 },
  { title: '完成情况/备注', share: 17 },
] as const;
const WIDTHS = COLUMNS.map(({ share }) => Math.floor((share / 100) * LANDSCAPE_WIDTH));

const said = (text: string, style: string) => new Paragraph({ style, children: runsOf(text) });

/** Only an absolute address leads anywhere from a file. */
function linked(cell: Cell): Paragraph {
  if (typeof cell !== 'object' || cell === null || !/^https?:/.test(cell.href)) {
    return said(typeof cell === 'object' && cell !== null ? cell.text : plain(cell), 'Cell');
  }
  return new Paragraph({
    style: 'Cell',
    children: [new ExternalHyperlink({ link: cell.href, children: runsOf(cell.text, { style: 'Hyperlink' }) })],
  });
}

function rowOf(cells: readonly Paragraph[], tableHeader = false): TableRow {
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map(
      (cell, i) => new TableCell({ width: { size: WIDTHS[i] ?? 0, type: WidthType.DXA }, children: [cell] }),
    ),
  });
}

/** 配合（依职责） */
const roleOf = ({ role, qualifier }: TaskRow) =>
  qualifier === null ? plain(role) : `${plain(role)}（${plain(qualifier)}）`;

function tableOf(rows: readonly TaskRow[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '7f7f7f' };
  return new Table({
    width: { size: LANDSCAPE_WIDTH, type: WidthType.DXA },
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      rowOf(
        COLUMNS.map(({ title }) => said(title, 'HeadCell')),
        true,
      ),
      ...rows.map((row) =>
        rowOf([
          said(roleOf(row), 'Cell'),
          said(plain(row.task), 'Cell'),
          linked(row.link),
          said(plain(row.partners), 'Cell'),
          new Paragraph({ style: 'Cell' }),
        ]),
      ),
    ],
  });
}

/** Rows by campaign: campaigns in their order, then what belongs to none. */
function byCampaign({ notice }: NoticeIndex, rows: readonly TaskRow[]): [title: string, rows: TaskRow[]][] {
  const place = (title: string) => {
    const found = notice.campaigns.findIndex((campaign) => campaign.title === title);
    return found < 0 ? notice.campaigns.length : found;
  };
  const groups = Map.groupBy(rows, ({ campaign }) => (campaign === null ? '其他' : plain(campaign)));
  return [...groups].sort(([one], [other]) => place(one) - place(other));
}

/** The file's bytes. `site` is the origin; without it clauses are not linked. */
export async function taskDocx(
  index: NoticeIndex,
  org: OrgRecord,
  site: URL | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const { notice } = index;
  const { rows, notes } = taskTable(index, org, site);
  const [unofficial = '', hash = ''] = officialNote(notice, site);
  const document = new Document({
    title: showable(`${org.name}的任务清单`),
    subject: showable(notice.title),
    creator: SITE.name,
    lastModifiedBy: SITE.name,
    description: `${unofficial}；${hash}`,
    styles: TASK_STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: LANDSCAPE,
        footers: footers([`${unofficial}　${hash}`]),
        children: [
          // 区发改局的任务清单，2023年度方案; the last note is the hash, which the footer has.
          said(notes[0] ?? org.name, 'Title'),
          ...notes.slice(1, -1).map((note) => said(note, 'Provenance')),
          ...byCampaign(index, rows).flatMap(([title, own]) => [
            said(`${title}（${own.length}项）`, 'Heading1'),
            tableOf(own),
          ]),
        ],
      },
    ],
  });
  return packDocx(document, notice.issuedOn ?? '1980-01-01');
}
