/** The generated MDX pages as an Astro collection; ids are `yyzbf-2023-4/annex-1`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';

const pages = defineCollection({
  loader: glob({ base: './content', pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: z.strictObject({
    notice: z.string(),
    page: z.string(),
    kind: z.enum(['letter', 'plan', 'annex', 'campaign']),
    title: z.string(),
  }),
});

export const collections = { pages };
