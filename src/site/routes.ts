/**
 * Which pages and files there are, for `getStaticPaths` and for links to them: of each notice those that
 * `model/pages.ts` says it has. A page of a notice is given its `index`.
 */
import { noticeAddress, pageAddress } from '../model/address.ts';
import { has, PAGES, type PageName } from '../model/pages.ts';
import type { OrgRecord } from '../model/schema/schema.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { shortTitle } from '../words/labels.ts';
import { goneOf } from './changes/gone.ts';
import { getShelf } from './shelf.ts';

export interface NoticeProps extends Record<string, unknown> {
  index: NoticeIndex;
}

export interface OrgProps extends NoticeProps {
  org: OrgRecord;
}

/** `/<notice>/` and files beside it, of the notices that `which` takes. */
export async function noticePaths(which: (index: NoticeIndex) => boolean = () => true) {
  return (await getShelf())
    .filter(which)
    .map((index) => ({ params: { notice: index.notice.slug }, props: { index } satisfies NoticeProps }));
}

/** `/<notice>/<name>/` and its files, of each notice that has the page. */
export const pathsOf = (name: PageName) => noticePaths((index) => has(index, name));

/** Pages and files that each notice has several of, each with what its page is given. */
async function pathsOfEach<Params extends object, Own extends object>(
  each: (index: NoticeIndex) => readonly { params: Params; props: Own }[],
) {
  return (await getShelf()).flatMap((index) =>
    each(index).map(({ params, props }) => ({
      params: { notice: index.notice.slug, ...params },
      props: { index, ...props },
    })),
  );
}

/** `/<notice>/orgs/<org>/` */
export const orgPaths = () =>
  pathsOfEach(({ orgs }) => orgs.map((org) => ({ params: { org: org.id }, props: { org } })));

/** `/<notice>/orgs/<org>.csv`: of each organisation that has tasks. */
export const orgFilePaths = () =>
  pathsOfEach(({ orgs, tasks }) =>
    orgs.filter(({ id }) => tasks(id).length > 0).map((org) => ({ params: { org: org.id }, props: { org } })),
  );

/** `/<notice>/annex-1/2-1-3/` */
export const clausePaths = () =>
  pathsOfEach(({ clauses }) =>
    clauses.map((clause) => {
      const { id, part } = clause;
      return { params: { page: part, clause: id.slice(part.length + 1) }, props: { clause } };
    }),
  );

/** `/<notice>/topics/<topic>/` */
export const topicPaths = () =>
  pathsOfEach(({ topics }) => topics.map((topic) => ({ params: { topic: topic.id }, props: { topic } })));

/** Old addresses of what moved or is gone. */
export const gonePaths = () =>
  pathsOfEach((index) => {
    const home = noticeAddress(index.notice.slug);
    return goneOf(index).map((change) => ({
      params: { gone: change.address.slice(home.length, -1) },
      props: { change },
    }));
  });

export interface PageLink {
  href: string;
  text: string;
}

/** Links to those of some pages that a notice has. */
export function linksTo(index: NoticeIndex, names: readonly PageName[]): PageLink[] {
  return names
    .filter((name) => has(index, name))
    .map((name) => {
      const { title, link = title }: { title: string; link?: string } = PAGES[name];
      return { href: pageAddress(index.notice.slug, name), text: link };
    });
}

/** A page's title in the browser: 目标 - 云溪区打好“发展六仗”总体方案. */
export const pageTitle = (name: PageName, { notice }: NoticeIndex): string =>
  `${PAGES[name].title} - ${shortTitle(notice)}`;
