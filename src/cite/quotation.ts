/** The words with their source under them, for what is written in Markdown or HTML. */
import { nameSource } from './press.ts';
import type { Quoted } from './quoted.ts';

/** Every ASCII mark may be escaped (CommonMark 2.4); line breaks and runs of space would be layout. */
const escapeMarkdown = (words: string) => words.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ');

/** A number and a full stop, or white space, at the beginning would be a list or code. */
export function quoteInMarkdown(quoted: Quoted): string {
  const words = escapeMarkdown(quoted.words.trim());
  return `> ${words}\n>\n> —— [${escapeMarkdown(nameSource(quoted))}](<${quoted.address}>)\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (words: string) => words.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

export function quoteInHtml(quoted: Quoted): string {
  const address = escapeHtml(quoted.address);
  const words = escapeHtml(quoted.words.trim());
  const source = escapeHtml(nameSource(quoted));
  return `<blockquote cite="${address}">\n  <p>${words}</p>\n  <footer>——<a href="${address}">${source}</a></footer>\n</blockquote>\n`;
}
