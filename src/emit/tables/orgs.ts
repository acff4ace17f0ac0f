/** The table of organisations: what each is called, how often it answers in which role. */
import { ROLE_WORDS } from '../../words/roles.ts';
import type { RoleRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import type { FileColumn, FileRow, TableFile } from '../../table/file.ts';
import { notesOf } from './provenance.ts';

const COLUMNS = [
  { key: 'name', title: '单位', kind: 'text', width: 30 },
  { key: 'kind', title: '类别', kind: 'text', width: 14 },
  { key: 'collective', title: '统称', kind: 'text', width: 6 },
  { key: 'spellings', title: '原文的其他写法', kind: 'text', width: 30 },
  { key: 'why', title: '视为同一单位的理由', kind: 'text', width: 40 },
  { key: 'lead', title: `${ROLE_WORDS.lead}次数`, kind: 'number', width: 10 },
  { key: 'responsible', title: `${ROLE_WORDS.responsible}次数`, kind: 'number', width: 10 },
  { key: 'support', title: `${ROLE_WORDS.support}次数`, kind: 'number', width: 10 },
  { key: 'participate', title: `${ROLE_WORDS.participate}次数`, kind: 'number', width: 10 },
  { key: 'linked', title: '相关单位', kind: 'text', width: 30 },
  { key: 'link', title: '永久链接', kind: 'link', width: 40, shows: 'name' },
] as const satisfies readonly FileColumn[];

type OrgColumn = (typeof COLUMNS)[number]['key'];

const OURS = ['单位名称照录原文；类别、异写归并、次数由本站按原文整理。责任括注里列一次名称算一次。'];

const joined = (words: readonly string[]): string | null => (words.length > 0 ? words.join('；') : null);

/** Rows in the data's order. `site` is the origin; without it addresses are paths. */
export function orgTable(index: NoticeIndex, site: URL | undefined): TableFile {
  const { version, slug } = index.notice;
  const rows = index.orgs.map((org): FileRow & Record<OrgColumn, unknown> => {
    const tasks = index.tasks(org.id);
    const count = (wanted: RoleRecord['role']) => tasks.filter(({ role }) => role.role === wanted).length;
    const merged = org.aliases.filter(({ why }) => why !== null);
    return {
      id: org.id,
      name: org.name,
      kind: org.kind,
      collective: org.collective ? '是' : null,
      spellings: joined(merged.map(({ name }) => name)),
      why: joined([...new Set(merged.flatMap(({ why }) => why ?? []))]),
      lead: count('lead'),
      responsible: count('responsible'),
      support: count('support'),
      participate: count('participate'),
      linked: joined(org.linked.map((link) => `${index.org(link.org).name}（${link.why}）`)),
      link: site ? new URL(org.url, site).href : org.url,
    };
  });
  return {
    version,
    notice: slug,
    name: '单位',
    notes: notesOf(index.notice, '单位', '各项工作', OURS),
    columns: COLUMNS,
    rows,
  };
}
