/** The beginning of a file, short enough for a page. */

/** What is told of a table. */
interface Sheet {
  name: string;
  rows: readonly unknown[];
  columns: readonly { title: string }[];
}

const LINES = 5;
const CHARACTERS = 110;

const clip = (line: string) => {
  const characters = Array.from(line);
  return characters.length <= CHARACTERS ? line : `${characters.slice(0, CHARACTERS).join('')}…`;
};

/** The first lines of a text that hold anything, each cut with … where it is long. */
export function sampleOf(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
    .map(clip)
    .join('\n');
}

/** Of a workbook: its sheets, how many rows they have, and their columns. */
export function sheetsOf(tables: readonly Sheet[]): string {
  return tables
    .map(({ name, rows, columns }) => `${name}（${rows.length}行）：${columns.map(({ title }) => title).join('、')}`)
    .join('\n');
}
