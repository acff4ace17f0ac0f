/** Word files whose bytes depend on nothing but their content: no clock, no chance. */
import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MTIME } from '../table/zip-time.ts';
import { FONT_TABLE } from './fonts.ts';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const PROPERTIES = 'docProps/core.xml';

/** The library names links by chance, 22 characters and more; they are numbered instead, in the document's order. */
function numberLinks(document: string, relations: string): [document: string, relations: string] {
  const numbers = new Map<string, string>();
  const numbered = document.replace(/r:id="(rId[a-z0-9_-]{15,})"/g, (_, name: string) => {
    const number = numbers.get(name) ?? `link${numbers.size + 1}`;
    numbers.set(name, number);
    return `r:id="${number}"`;
  });
  return [numbered, relations.replace(/ Id="([^"]+)"/g, (_, name: string) => ` Id="${numbers.get(name) ?? name}"`)];
}

/** What a document says of its making where no date is known. */
const NO_DATE = '1980-01-01';

/** Bytes of a document; `date` (ISO 8601) is what it says of its making, in place of the clock's time. */
export async function packDocx(document: Document, date: string | null): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const [text, relations] = numberLinks(read(DOCUMENT), read(RELATIONS));
  const time = /(<dcterms:(created|modified) [^>]*>)[^<]*(?=<)/g;
  return zipSync(
    {
      ...files,
      [DOCUMENT]: strToU8(text),
      [RELATIONS]: strToU8(relations),
      [PROPERTIES]: strToU8(read(PROPERTIES).replace(time, `$1${date ?? NO_DATE}T00:00:00Z`)),
      'word/fontTable.xml': strToU8(FONT_TABLE),
    },
    { mtime: MTIME, level: 9 },
  );
}
