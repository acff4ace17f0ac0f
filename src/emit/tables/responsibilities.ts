/** The table of all tasks of a notice: one a row, who answers for it in which role, and where that stands. */
import type { NoticeRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import type { FileColumn, FileRow, TableFile } from '../../table/file.ts';
import { addressOf, campaignTitle, columnsFor, namesIn, notesOf, oursWith } from './provenance.ts';
import { taskText } from './tasks.ts';

const COLUMNS = [
  { key: 'campaign', title: '', kind: 'text', width: 20 },
  { key: 'place', title: '条款编号', kind: 'text', width: 24 },
  { key: 'heading', title: '条款标题', kind: 'text', width: 30 },
  { key: 'task', title: '任务', kind: 'text', width: 80 },
  { key: 'lead', title: '牵头', kind: 'text', width: 24 },
  { key: 'responsible', title: '负责', kind: 'text', width: 24 },
  { key: 'support', title: '配合', kind: 'text', width: 24 },
  { key: 'participate', title: '参与', kind: 'text', width: 16 },
  { key: 'attribution', title: '责任括注原文', kind: 'text', width: 40 },
  { key: 'link', title: '永久链接', kind: 'link', width: 40, shows: 'place' },
] as const satisfies readonly FileColumn[];

export type ResponsibilityColumn = (typeof COLUMNS)[number]['key'];

const ours = (notice: NoticeRecord) => [
  `“任务”“责任括注原文”逐字照录原文，单位名称照原文写法；${oursWith(notice, '角色、编号')}由本站按原文整理。一处括注一行。`,
];

/** Rows in the notice's order, ids those of the attributions. `site` is the origin; without it addresses are paths. */
export function responsibilityFile(index: NoticeIndex, site: URL | undefined): TableFile {
  const { version, slug } = index.notice;
  const rows = index.responsibilities.map((responsibility): FileRow & Record<ResponsibilityColumn, unknown> => {
    const clause = index.clause(responsibility.clause);
    return {
      id: responsibility.id,
      campaign: campaignTitle(index, clause),
      place: index.speak(clause),
      heading: clause.heading,
      task: taskText(index, { responsibility }),
      lead: namesIn(responsibility, 'lead'),
      responsible: namesIn(responsibility, 'responsible'),
      support: namesIn(responsibility, 'support'),
      participate: namesIn(responsibility, 'participate'),
      attribution: responsibility.text,
      link: addressOf(clause, site),
    };
  });
  return {
    version,
    notice: slug,
    name: '任务',
    notes: notesOf(index.notice, '任务', '任务', ours(index.notice)),
    columns: columnsFor(index.notice, COLUMNS),
    rows,
  };
}
