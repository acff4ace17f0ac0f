/** The table of milestones: what is to happen when, or how often, who answers for it, and the sentence that says so. */
import { cadenceOf, CADENCES } from '../../model/period.ts';
import type { MilestoneRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import type { FileColumn, FileRow, TableFile } from '../../table/file.ts';
import { addressOf, campaignTitle, columnsFor, namesIn, notesOf } from './provenance.ts';

const COLUMNS = [
  { key: 'when', title: '时间（原文）', kind: 'text', width: 16 },
  { key: 'subject', title: '事项', kind: 'text', width: 30 },
  { key: 'text', title: '要做到什么（原文）', kind: 'text', width: 36 },
  { key: 'kind', title: '类别', kind: 'text', width: 12 },
  { key: 'date', title: '期限最后一天', kind: 'text', width: 14 },
  { key: 'cadence', title: '频次', kind: 'text', width: 12 },
  { key: 'campaign', title: '', kind: 'text', width: 20 },
  { key: 'lead', title: '牵头', kind: 'text', width: 20 },
  { key: 'responsible', title: '负责', kind: 'text', width: 20 },
  { key: 'others', title: '配合、参与', kind: 'text', width: 24 },
  { key: 'attribution', title: '责任括注原文', kind: 'text', width: 36 },
  { key: 'quote', title: '原句', kind: 'text', width: 80 },
  { key: 'place', title: '条款编号', kind: 'text', width: 24 },
  { key: 'link', title: '永久链接', kind: 'link', width: 40, shows: 'place' },
] as const satisfies readonly FileColumn[];

type MilestoneColumn = (typeof COLUMNS)[number]['key'];

const KIND_WORDS: Readonly<Record<MilestoneRecord['kind'], string>> = {
  date: '写了时间',
  cadence: '写了频次',
  vague: '没有写期限',
};

const OURS = [
  '“时间”“事项”“要做到什么”“责任括注原文”“原句”逐字照录原文；类别、频次、期限最后一天由本站按原文整理。',
  '原文只写“3月”“二季度”“年内”等期限的，“期限最后一天”是该期限的最后一天。',
];

/** Rows in the notice's order. `site` is the origin; without it addresses are paths. */
export function milestoneTable(index: NoticeIndex, site: URL | undefined): TableFile {
  const { version, slug } = index.notice;
  const rows = index.milestones.map((milestone): FileRow & Record<MilestoneColumn, unknown> => {
    const { id, when, subject, text, kind, date, period, quote } = milestone;
    const clause = index.clause(milestone.clause);
    const attribution = index.responsibility(milestone.responsibility);
    return {
      id,
      when,
      subject,
      text,
      kind: KIND_WORDS[kind],
      date,
      cadence: kind === 'cadence' ? CADENCES[cadenceOf(period)].name : null,
      campaign: campaignTitle(index, clause),
      lead: namesIn(attribution, 'lead'),
      responsible: namesIn(attribution, 'responsible'),
      others: namesIn(attribution, 'support', 'participate'),
      attribution: attribution?.text ?? null,
      quote,
      place: index.speak(clause),
      link: addressOf(clause, site),
    };
  });
  return {
    version,
    notice: slug,
    name: '节点',
    notes: notesOf(index.notice, '时间节点', '各项工作', OURS),
    columns: columnsFor(index.notice, COLUMNS),
    rows,
  };
}
