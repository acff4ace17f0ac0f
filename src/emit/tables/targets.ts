/** The table of targets: what is promised, by whom, by when, and the sentence that says so. */
import { COMPARATOR_WORDS, MEASURE_KIND_WORDS } from '../../words/targets.ts';
import type { TargetRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import type { FileColumn, FileRow, TableFile } from '../../table/file.ts';
import { addressOf, campaignTitle, columnsFor, namesIn, notesOf } from './provenance.ts';

const COLUMNS = [
  { key: 'indicator', title: '指标', kind: 'text', width: 36 },
  { key: 'force', title: '语气', kind: 'text', width: 8 },
  { key: 'text', title: '承诺（原文）', kind: 'text', width: 24 },
  { key: 'comparator', title: '比较方式', kind: 'text', width: 12 },
  { key: 'value', title: '数值', kind: 'number', width: 10 },
  { key: 'min', title: '下限', kind: 'number', width: 8 },
  { key: 'max', title: '上限', kind: 'number', width: 8 },
  { key: 'measure', title: '计量单位', kind: 'text', width: 12 },
  { key: 'base', title: '折合数值', kind: 'number', width: 16 },
  { key: 'baseMeasure', title: '折合单位', kind: 'text', width: 10 },
  { key: 'kind', title: '类别', kind: 'text', width: 12 },
  { key: 'baseline', title: '比较的起点', kind: 'text', width: 20 },
  { key: 'population', title: '对象', kind: 'text', width: 16 },
  { key: 'area', title: '地点', kind: 'text', width: 16 },
  { key: 'deadline', title: '期限（原文）', kind: 'text', width: 12 },
  { key: 'date', title: '期限最后一天', kind: 'text', width: 14 },
  { key: 'campaign', title: '', kind: 'text', width: 20 },
  { key: 'lead', title: '牵头', kind: 'text', width: 20 },
  { key: 'responsible', title: '负责', kind: 'text', width: 20 },
  { key: 'others', title: '配合、参与', kind: 'text', width: 24 },
  { key: 'attribution', title: '责任括注原文', kind: 'text', width: 36 },
  { key: 'quote', title: '原句', kind: 'text', width: 80 },
  { key: 'place', title: '条款编号', kind: 'text', width: 24 },
  { key: 'repeats', title: '同一指标', kind: 'text', width: 16 },
  { key: 'why', title: '由人判断的理由', kind: 'text', width: 36 },
  { key: 'link', title: '永久链接', kind: 'link', width: 40, shows: 'place' },
] as const satisfies readonly FileColumn[];

export type TargetColumn = (typeof COLUMNS)[number]['key'];

/** What in the table is ours. */
const OURS = [
  '“承诺”“语气”“期限”“责任括注原文”“原句”逐字照录原文；指标名称、比较方式、折合数值、类别、同一指标由本站按原文整理。',
  '责任单位是管这句话的括注所列；空着的，原文没有列。“同一指标”相同的几行，本站认为说的是同一指标。',
];

function rowOf(
  index: NoticeIndex,
  target: TargetRecord,
  site: URL | undefined,
): FileRow & Record<TargetColumn, unknown> {
  const { id, indicator, force, text, comparator, value, min, max, measure, base, baseMeasure, kind, quote } = target;
  const { baseline, population, place, deadline, group, why } = target;
  const clause = index.clause(target.clause);
  const attribution = index.responsibility(target.responsibility);
  return {
    id,
    indicator,
    force,
    text,
    comparator: COMPARATOR_WORDS[comparator],
    value,
    min,
    max,
    measure,
    base,
    baseMeasure,
    kind: kind === null ? null : MEASURE_KIND_WORDS[kind],
    baseline,
    population,
    area: place,
    deadline: deadline?.text ?? null,
    date: deadline?.date ?? null,
    campaign: campaignTitle(index, clause),
    lead: namesIn(attribution, 'lead'),
    responsible: namesIn(attribution, 'responsible'),
    others: namesIn(attribution, 'support', 'participate'),
    attribution: attribution?.text ?? null,
    quote,
    place: index.speak(clause),
    repeats: group,
    why,
    link: addressOf(clause, site),
  };
}

/** Rows in the notice's order. `site` is the origin; without it addresses are paths. */
export function targetFile(index: NoticeIndex, site: URL | undefined): TableFile {
  const { version, slug } = index.notice;
  return {
    version,
    notice: slug,
    name: '目标',
    notes: notesOf(index.notice, '目标', '目标', OURS),
    columns: columnsFor(index.notice, COLUMNS),
    rows: index.targets.map((target) => rowOf(index, target, site)),
  };
}
