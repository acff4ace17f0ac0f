/** Slips and corrections as an Atom feed; none where the site's origin is not known. */
import type { APIRoute } from 'astro';
import { notesFeed } from '../../site/changes/feed.ts';
import { notesPaths, type NotesProps } from '../../site/notes-paths.ts';

export const getStaticPaths = async () => (import.meta.env.SITE ? await notesPaths() : []);

export const GET: APIRoute<NotesProps> = ({ props, site }) => {
  if (!site) throw new Error('Expected the origin of the site, found none');
  return new Response(notesFeed(props.selection, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
