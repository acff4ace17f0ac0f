/** Every file under `/<notice>/data/`: the endpoint that writes them and the page that lists them are made from this. */
import { createHash } from 'node:crypto';
import { clauseJson } from '../../emit/clause-file.ts';
import { noticeDocx } from '../../emit/docx/notice.ts';
import { emitSchema } from '../../emit/json.ts';
import { emitMarkdown } from '../../emit/markdown.ts';
import { noticeTables, noticeWorkbook, tableCsv, TABLE_NAMES } from '../../emit/tables/tables.ts';
import { restore } from '../../model/restore.ts';
import { FILES, type DataName } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { jsonWords, TABLE_WORDS } from './file-words.ts';
import { sampleOf, sheetsOf } from './samples.ts';
import { getVerbatim, readData } from '../shelf.ts';
import { mediaType } from '../../text/media-types.ts';
import { showable } from '../../text/marks/showable.ts';

export type FileGroup = 'whole' | 'table' | 'json' | 'clause' | 'schema' | 'sums';

export interface PublishedFile {
  group: FileGroup;
  /** Below `data/`. */
  path: string;
  /** Media type. */
  type: string;
  what: string;
  /** Path of its JSON Schema below `data/`. */
  schema: string | null;
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, hex. */
  sha256: string;
  /** A few lines of it, or of what is in it. */
  sample: string;
}

/** A file of text is its own sample. */
function fileOf(
  { group, path, what }: Pick<PublishedFile, 'group' | 'path' | 'what'>,
  content: string | Uint8Array<ArrayBuffer>,
  { schema, sample = '' }: { schema?: string; sample?: string } = {},
): PublishedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    group,
    path,
    type: mediaType(path) ?? 'text/plain',
    what,
    schema: schema === undefined ? null : `schema/${schema}.json`,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sample: showable(typeof content === 'string' ? sampleOf(content) : sample),
  };
}

/** As `sha256sum` writes and `sha256sum -c` reads it. */
const sumsOf = (files: readonly PublishedFile[]): string =>
  files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');

async function make(index: NoticeIndex, site: URL | undefined): Promise<PublishedFile[]> {
  const { slug } = index.notice;
  const tables = noticeTables(index, site);
  const sheets = Object.values(tables);
  const verbatim = await getVerbatim(slug);
  const source = restore(verbatim);
  const words = jsonWords(index.notice);
  const names = Object.keys(FILES) as DataName[];
  const json = names.map(async (name) =>
    fileOf({ group: 'json', path: `${name}.json`, what: words[name] }, await readData(slug, name), {
      schema: name,
    }),
  );
  const files = [
    fileOf({ group: 'whole', path: `${slug}.txt`, what: '原文，收到的文本文件，逐字节相同' }, source),
    fileOf(
      { group: 'whole', path: `${slug}.docx`, what: '全文，Word，按公文格式（GB/T 9704—2012）排版' },
      await noticeDocx(index, site),
      {
        sample: sampleOf(source),
      },
    ),
    fileOf({ group: 'whole', path: `${slug}.md`, what: '全文，Markdown，每条附永久链接' }, emitMarkdown(index, site)),
    fileOf(
      { group: 'table', path: `${slug}.xlsx`, what: 'Excel 工作簿：下面六张表和说明' },
      await noticeWorkbook(index, sheets),
      {
        sample: sheetsOf(sheets),
      },
    ),
    ...TABLE_NAMES.map((name) =>
      fileOf({ group: 'table', path: `${name}.csv`, what: TABLE_WORDS[name] }, tableCsv(tables[name])),
    ),
    ...(await Promise.all(json)),
    ...verbatim.clauses.map((clause) =>
      fileOf({ group: 'clause', path: `clauses/${clause.id}.json`, what: '一条条款' }, clauseJson(verbatim, clause), {
        schema: 'clause',
      }),
    ),
    ...([...names, 'clause'] as const).map((name) =>
      fileOf({ group: 'schema', path: `schema/${name}.json`, what: `${name} 的 JSON Schema` }, emitSchema(name)),
    ),
  ];
  return [...files, fileOf({ group: 'sums', path: 'SHA256SUMS', what: '全部文件的校验值' }, sumsOf(files))];
}

const made = new WeakMap<NoticeIndex, Promise<readonly PublishedFile[]>>();

/** The files of a notice, made once in a build. `site` is the origin; without it links in them are paths. */
export function dataFiles(index: NoticeIndex, site: URL | undefined): Promise<readonly PublishedFile[]> {
  const found = made.get(index) ?? make(index, site);
  made.set(index, found);
  return found;
}
