/** 责任清单 as a table to take away and fill in: one task a row, as a 任务分解表 has it; whole, and one unit's. */
import type {
  ClauseRecord,
  OrgRecord,
  ResponsibilityRecord,
  RoleRecord,
  TargetRecord,
} from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { SITE } from '../../site-config.ts';
import type { FileColumn, FileRow, PaperColumn, TableFile } from '../../table/file.ts';
import { ROLE_WORDS, ROLES } from '../../words/roles.ts';
import { addressOf, campaignTitle, columnsFor, namesIn, notesOf } from './provenance.ts';

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
  { key: 'attribution', title: '责任括注原文', kind: 'text', width: 30 },
  { key: 'targets', title: '指标与数值', kind: 'text', width: 36 },
  { key: 'due', title: '期限', kind: 'text', width: 12 },
  { key: 'place', title: '条款', kind: 'text', width: 24 },
  { key: 'link', title: '链接', kind: 'link', width: 40, shows: 'place' },
  { key: 'person', title: '责任人', kind: 'text', width: 12 },
  { key: 'progress', title: '进展', kind: 'text', width: 24 },
];

/** Of them those that A4 across has room for, in millimetres. */
const PAPER: readonly PaperColumn[] = [
  { key: 'number', title: '序号', width: 11 },
  { key: 'task', title: '任务', width: 70 },
  ...ROLES.map((role) => ({ key: role, title: ROLE_WORDS[role], width: 22, beside: `${role}Units` })),
  { key: 'targets', title: '指标与数值', width: 32 },
  { key: 'due', title: '期限', width: 14 },
  { key: 'place', title: '条款', width: 18, link: 'link' },
  { key: 'person', title: '责任人', width: 15 },
  { key: 'progress', title: '进展', width: 20 },
];

/** The text that an attribution covers, verbatim; it may be the paragraph before the attribution's own. */
export function taskText({ clauses }: Pick<NoticeIndex, 'clauses'>, { covers }: ResponsibilityRecord): string {
  const { line, start, end } = covers;
  const holds = (clause: ClauseRecord) => clause.line === line && clause.start <= start && end <= clause.end;
  const clause = clauses.find(holds);
  return clause?.text.slice(start - clause.start, end - clause.start) ?? '';
}

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

function rowOf(
  index: NoticeIndex,
  responsibility: ResponsibilityRecord,
  number: number,
  site: URL | undefined,
): FileRow {
  const clause = index.clause(responsibility.clause);
  const due = index.dueUnder(responsibility.id);
  const roles = ROLES.flatMap((role) => [
    [role, namesIn(responsibility, role)],
    [`${role}Units`, unitsIn(index, responsibility, role)],
  ]);
  return {
    id: responsibility.id,
    number,
    campaign: campaignTitle(index, clause),
    task: taskText(index, responsibility),
    ...(Object.fromEntries(roles) as Record<string, string | null>),
    attribution: responsibility.text,
    targets: targetWords(index.targetsUnder(responsibility.id)),
    due: due.length === 0 ? null : due.join('、'),
    place: index.speak(clause),
    link: addressOf(clause, site),
    person: null,
    progress: null,
  };
}

/** What in the table is ours. */
const ours = (site: URL | undefined) => [
  '“任务”“原文写法”“责任括注原文”逐字照录原文；序号、规范单位名、指标名称和条款由本站按原文整理。序号是这项任务在全文里的次序，筛选后不变。',
  '“责任人”“进展”两栏空着，供填写；原文没有写。',
  ...(site ? [] : ['生成本站时没有说明网址，链接只写了站内路径。']),
];

/** Tasks that `which` takes, in the notice's order, ids those of the attributions. */
function listOf(
  index: NoticeIndex,
  site: URL | undefined,
  { name, subject, notes, which }: { name: string; subject: string; notes: string[]; which: (id: string) => boolean },
): TableFile {
  const { notice, responsibilities } = index;
  return {
    version: notice.version,
    notice: notice.slug,
    name,
    notes: notesOf(notice, subject, '各项任务', [...ours(site), ...notes]),
    columns: columnsFor(notice, COLUMNS),
    paper: { maker: SITE.name, columns: PAPER, group: notice.campaigns.length > 0 ? 'campaign' : null },
    rows: responsibilities.flatMap((one, i) => (which(one.id) ? [rowOf(index, one, i + 1, site)] : [])),
  };
}

/** All tasks of a notice. `site` is the origin; without it addresses are paths, and the notes say so. */
export const taskListFile = (index: NoticeIndex, site: URL | undefined): TableFile =>
  listOf(index, site, { name: '任务', subject: '责任清单', notes: [], which: () => true });

/** One unit's tasks, numbered in the whole notice; the notes say which spellings are taken for it. */
export function orgTaskFile(index: NoticeIndex, { id, name, aliases }: OrgRecord, site: URL | undefined): TableFile {
  const own = new Set(index.tasks(id).map(({ responsibility }) => responsibility.id));
  const spellings = aliases.flatMap(({ name: other, why }) => (why === null ? [] : [`${other}（${why}）`]));
  return listOf(index, site, {
    name: '任务清单',
    subject: `${name}的责任清单`,
    notes: spellings.length > 0 ? [`本站认为是同一单位的写法：${spellings.join('；')}`] : [],
    which: (task) => own.has(task),
  });
}

/** A unit's tasks as JSON: the same rows, keys in English, a link as its address. */
export function orgTaskJson(index: NoticeIndex, org: OrgRecord, site: URL | undefined): string {
  const { version, notice, rows } = orgTaskFile(index, org, site);
  return `${JSON.stringify({ version, notice, org: org.id, name: org.name, tasks: rows }, null, 2)}\n`;
}
