/** 责任清单 as a table to take away and fill in: one task a row, as a 任务分解表 has it. */
import type { ResponsibilityRecord, RoleRecord, TargetRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import type { FileColumn, FileRow, TableFile } from '../../table/file.ts';
import { ROLE_WORDS, ROLES } from '../../words/roles.ts';
import { addressOf, campaignTitle, columnsFor, namesIn, notesOf } from './provenance.ts';
import { taskText } from './tasks.ts';

/** Each role in the notice's words and by the names that the site joins spellings under. */
const ROLE_COLUMNS = ROLES.flatMap((role): FileColumn[] => [
  { key: role, title: `${ROLE_WORDS[role]}（原文写法）`, kind: 'text', width: 24 },
  { key: `${role}Units`, title: `${ROLE_WORDS[role]}（规范单位名）`, kind: 'text', width: 24 },
]);

const COLUMNS: readonly FileColumn[] = [
  { key: 'number', title: '序号', kind: 'number', width: 6 },
  { key: 'campaign', title: '', kind: 'text', width: 18 },
  { key: 'task', title: '任务', kind: 'text', width: 70 },
  ...ROLE_COLUMNS,
  { key: 'targets', title: '指标与数值', kind: 'text', width: 36 },
  { key: 'due', title: '期限', kind: 'text', width: 12 },
  { key: 'place', title: '条款', kind: 'text', width: 24 },
  { key: 'link', title: '链接', kind: 'link', width: 40, shows: 'place' },
  { key: 'person', title: '责任人', kind: 'text', width: 12 },
  { key: 'progress', title: '进展', kind: 'text', width: 24 },
];

const OURS = [
  '“任务”和“原文写法”逐字照录原文；序号、规范单位名、指标名称和条款由本站按原文整理。序号是这项任务在全文里的次序，筛选后不变。',
  '“责任人”“进展”两栏空着，供填写；原文没有写。',
];

/** Names that the site joins spellings under, each once; null for nobody. */
function unitsIn(index: NoticeIndex, { roles }: ResponsibilityRecord, wanted: RoleRecord['role']): string | null {
  const units = roles.filter(({ role }) => role === wanted).flatMap(({ orgs }) => orgs);
  return units.length === 0 ? null : [...new Set(units)].map((id) => index.org(id).name).join('、');
}

/** What the task's targets promise, one a line: 地区生产总值 增长7.5%. */
function targetWords(own: readonly TargetRecord[]): string | null {
  return own.length === 0
    ? null
    : own.map(({ indicator, force, text }) => `${indicator} ${force ?? ''}${text}`).join('\n');
}

/** Rows in the notice's order, ids those of the attributions. `site` is the origin; without it addresses are paths, and the notes say so. */
export function taskListFile(index: NoticeIndex, site: URL | undefined): TableFile {
  const { version, slug } = index.notice;
  const rows = index.responsibilities.map((responsibility, i): FileRow => {
    const clause = index.clause(responsibility.clause);
    const due = index.dueUnder(responsibility.id);
    const roles = ROLES.flatMap((role) => [
      [role, namesIn(responsibility, role)],
      [`${role}Units`, unitsIn(index, responsibility, role)],
    ]);
    return {
      id: responsibility.id,
      number: i + 1,
      campaign: campaignTitle(index, clause),
      task: taskText(index, { responsibility }),
      ...(Object.fromEntries(roles) as Record<string, string | null>),
      targets: targetWords(index.targetsUnder(responsibility.id)),
      due: due.length === 0 ? null : due.join('、'),
      place: index.speak(clause),
      link: addressOf(clause, site),
      person: null,
      progress: null,
    };
  });
  const paths = site ? [] : ['生成本站时没有说明网址，链接只写了站内路径。'];
  return {
    version,
    notice: slug,
    name: '责任清单',
    notes: notesOf(index.notice, '责任清单', '各项任务', [...OURS, ...paths]),
    columns: columnsFor(index.notice, COLUMNS),
    rows,
  };
}
