/** Fields that published records share, and the form of a file that is a list. */
import { z } from 'zod';

/** Counts up when a published field changes its meaning or goes away; additions do not count. */
export const VERSION = 1;

export const id = z.string().regex(/^(letter|plan|annex-\d+)/);
export const path = z.string().regex(/^\/.*\/$/);
export const line = z.int().min(1).describe('1-based line of the seed');
export const offset = z.int().min(0).describe('0-based UTF-16 offset in that line; ends are exclusive');

export const span = { line, start: offset, end: offset };

export const orgId = z.string().regex(/^[a-z0-9-]+$/);

/** `{version, notice, <name>: [...]}` */
export const listFile = <K extends string, T extends z.ZodType>(name: K, record: T, what: string) =>
  z
    .strictObject({ version: z.literal(VERSION), notice: z.string(), [name]: z.array(record) } as {
      version: z.ZodLiteral<typeof VERSION>;
      notice: z.ZodString;
    } & Record<K, z.ZodArray<T>>)
    .describe(what);
