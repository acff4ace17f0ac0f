/** Addresses of pages, as paths that begin and end with a slash. */
import { fragment } from '../clause/id.ts';

/** `/yyzbf-2023-4/` */
export function noticeAddress(slug: string): string {
  return `/${slug}/`;
}

/** A part, campaign, clause or named page of a notice: `annex-1/2-1-3` → `/yyzbf-2023-4/annex-1/2-1-3/`. */
export function pageAddress(slug: string, page: string): string {
  return `/${slug}/${page}/`;
}

/** A clause or sentence where it stands in its part: `/yyzbf-2023-4/annex-1/#c2-1-3`. */
export function inPartAddress(slug: string, id: string): string {
  return `/${slug}/${id.slice(0, id.indexOf('/'))}/#${fragment(id)}`;
}

/** A topic of 我关心: `/yyzbf-2023-4/topics/#elderly`. */
export function topicAddress(slug: string, topic: string): string {
  return `${pageAddress(slug, 'topics')}#${topic}`;
}

/** A line of the source page: `/yyzbf-2023-4/source/#L12`. */
export function sourceAddress(slug: string, line: number): string {
  return `/${slug}/source/#L${line}`;
}
