/** Every kind of page with an example. A new kind joins by a line; the tests of markup and browser take it from here. */

export const NOTICE = 'yyzbf-2023-4';
export const SEED = 'seeds/yyzbf-2023-4.txt';

export interface PageKind {
  kind: string;
  path: string;
  /** 200 unless told. */
  status?: number;
}

export const PAGES: readonly PageKind[] = [
  { kind: 'shelf', path: '/' },
  { kind: 'home', path: `/${NOTICE}/` },
  { kind: 'letter', path: `/${NOTICE}/letter/` },
  { kind: 'plan', path: `/${NOTICE}/plan/` },
  { kind: 'annex', path: `/${NOTICE}/annex-4/` },
  { kind: 'campaign', path: `/${NOTICE}/campaign-1/` },
  { kind: 'clause with heading', path: `/${NOTICE}/annex-1/2-1-3/` },
  { kind: 'clause without heading', path: `/${NOTICE}/annex-6/2-1-3-1/` },
  { kind: 'unnumbered paragraph', path: `/${NOTICE}/annex-1/1-p1/` },
  { kind: 'topics', path: `/${NOTICE}/topics/` },
  { kind: 'topic', path: `/${NOTICE}/topics/housing/` },
  { kind: 'how to ask', path: `/${NOTICE}/ask/` },
  { kind: 'organisations', path: `/${NOTICE}/orgs/` },
  { kind: 'organisation', path: `/${NOTICE}/orgs/qukegongju/` },
  { kind: 'tasks', path: `/${NOTICE}/tasks/` },
  { kind: 'figure to frame', path: `/${NOTICE}/tasks/figure/` },
  { kind: 'network', path: `/${NOTICE}/network/` },
  { kind: 'targets', path: `/${NOTICE}/targets/` },
  { kind: 'list', path: `/${NOTICE}/list/` },
  { kind: 'calendar', path: `/${NOTICE}/calendar/` },
  { kind: 'notes', path: `/${NOTICE}/notes/` },
  { kind: 'clause with notes', path: `/${NOTICE}/annex-1/2-4-1/` },
  { kind: 'search', path: `/${NOTICE}/search/` },
  { kind: 'search with results', path: `/${NOTICE}/search/?q=%E5%85%BB%E8%80%81&role=lead` },
  { kind: 'search with near results', path: `/${NOTICE}/search/?q=%E5%8F%91%E6%94%B9%E5%A7%94%E7%89%B5%E5%A4%B4` },
  { kind: 'references', path: `/${NOTICE}/references/` },
  { kind: 'source', path: `/${NOTICE}/source/` },
  { kind: 'data', path: `/${NOTICE}/data/` },
  { kind: 'about', path: `/${NOTICE}/about/` },
  { kind: 'missing page', path: `/${NOTICE}/annex-9/`, status: 404 },
];
