/** The JSON Schema of each published file. */
import type { APIRoute } from 'astro';
import { emitSchema } from '../../../../emit/json.ts';
import { FILES, type DataName } from '../../../../model/schema.ts';
import { slugs } from '../../../../site/shelf.ts';

export function getStaticPaths() {
  return slugs.flatMap((notice) => Object.keys(FILES).map((name) => ({ params: { notice, name } })));
}

export const GET: APIRoute<Record<string, never>, { notice: string; name: DataName }> = ({ params }) =>
  new Response(emitSchema(params.name));
