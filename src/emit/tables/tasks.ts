/** The task list of one organisation: what it answers for, in which role, with whom, and where that stands. */
import { ROLE_WORDS } from '../../words/roles.ts';
import type { ClauseRecord, NoticeRecord, OrgRecord } from '../../model/schema/schema.ts';
import type { OrgTask, NoticeIndex } from '../../model/notice-index.ts';
import { plain, type Column, type DataTable } from '../../table/table.ts';
import { addressOf, campaignTitle, columnsFor, notesOf, oursWith } from './provenance.ts';

const COLUMNS = [
  { key: 'role', title: '角色', kind: 'text', width: 8 },
  { key: 'qualifier', title: '限定', kind: 'text', width: 14 },
  { key: 'name', title: '单位原文写法', kind: 'text', width: 20 },
  { key: 'task', title: '任务', kind: 'text', width: 80 },
  { key: 'place', title: '条款编号', kind: 'text', width: 24 },
  { key: 'heading', title: '条款标题', kind: 'text', width: 30 },
  { key: 'campaign', title: '', kind: 'text', width: 20 },
  { key: 'partners', title: '共同单位', kind: 'text', width: 40 },
  { key: 'attribution', title: '责任括注原文', kind: 'text', width: 40 },
  { key: 'link', title: '永久链接', kind: 'link', width: 40 },
] as const satisfies readonly Column[];

export type TaskColumn = (typeof COLUMNS)[number]['key'];

/** The text that an attribution covers, verbatim; it may be the paragraph before the attribution's own. */
export function taskText(
  { clauses }: Pick<NoticeIndex, 'clauses'>,
  { responsibility }: Pick<OrgTask, 'responsibility'>,
): string {
  const { line, start, end } = responsibility.covers;
  const holds = (clause: ClauseRecord) => clause.line === line && clause.start <= start && end <= clause.end;
  const clause = clauses.find(holds);
  return clause?.text.slice(start - clause.start, end - clause.start) ?? '';
}

/** `牵头：区科工局；负责：区发改局等`: who else the attribution names, as it names them; null for nobody. */
function partners({ responsibility, role: own, index }: OrgTask): string | null {
  const others = responsibility.roles
    .map((role) => ({ ...role, names: role.names.filter((_, i) => role !== own || i !== index) }))
    .filter(({ names }) => names.length > 0)
    .map(({ role, names, open }) => `${ROLE_WORDS[role]}：${names.join('、')}${open ? '等' : ''}`)
    .join('；');
  return others === '' ? null : others;
}

/** What in the list is ours, and which spellings it joins. */
function ours(notice: NoticeRecord, org: OrgRecord): string[] {
  const spellings = org.aliases.filter(({ why }) => why !== null).map(({ name, why }) => `${name}（${why}）`);
  return [
    `“任务”“单位原文写法”“责任括注原文”逐字照录原文；${oursWith(notice, '角色、编号')}、共同单位由本站按原文整理。`,
    ...(spellings.length > 0 ? [`本站认为是同一单位的写法：${spellings.join('；')}`] : []),
  ];
}

/** Rows in the notice's order, one for each name. `site` is the origin; without it addresses are paths. */
export function taskTable(index: NoticeIndex, org: OrgRecord, site: URL | undefined): DataTable<TaskColumn> {
  const rows = index.tasks(org.id).map((task) => {
    const { clause, role, name, responsibility } = task;
    const place = index.speak(clause);
    return {
      role: ROLE_WORDS[role.role],
      qualifier: role.qualifier,
      name,
      task: taskText(index, task),
      place,
      heading: clause.heading,
      campaign: campaignTitle(index, clause),
      partners: partners(task),
      attribution: responsibility.text,
      link: { text: place, href: addressOf(clause, site) },
    };
  });
  return {
    name: '任务清单',
    columns: columnsFor(index.notice, COLUMNS),
    rows,
    notes: notesOf(index.notice, `${org.name}的任务清单`, '任务', ours(index.notice, org)),
  };
}

/** The same rows as JSON: keys in English, a link as its address, with the attribution's id. */
export function taskJson(index: NoticeIndex, org: OrgRecord, site: URL | undefined): string {
  const { columns, rows } = taskTable(index, org, site);
  const tasks = index.tasks(org.id);
  const { version, slug } = index.notice;
  const plainRow = (row: (typeof rows)[number]) =>
    Object.fromEntries(columns.map(({ key }) => [key, row[key] === null ? null : plain(row[key])]));
  const list = rows.map((row, i) => ({ responsibility: tasks[i]?.responsibility.id, ...plainRow(row) }));
  return `${JSON.stringify({ version, notice: slug, org: org.id, name: org.name, tasks: list }, null, 2)}\n`;
}
