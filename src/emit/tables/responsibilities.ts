/** The table of all tasks of a notice: one a row, who answers for it in which role, and where that stands. */
import type { NoticeRecord } from '../../model/schema/schema.ts';
import type { Selection } from '../../model/select.ts';
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
export function responsibilityFile(selection: Selection, site: URL | undefined): TableFile {
  const { version, slug } = selection.notice;
  const rows = selection.responsibilities.map((responsibility): FileRow & Record<ResponsibilityColumn, unknown> => {
    const clause = selection.clause(responsibility.clause);
    return {
      id: responsibility.id,
      campaign: campaignTitle(selection, clause),
      place: selection.speak(clause),
      heading: clause.heading,
      task: taskText(selection, { responsibility }),
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
    notes: notesOf(selection.notice, '任务', '任务', ours(selection.notice)),
    columns: columnsFor(selection.notice, COLUMNS),
    rows,
  };
}
