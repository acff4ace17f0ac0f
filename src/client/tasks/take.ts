/** What is taken away from 责任清单: files of the rows shown, or their text for a chat. Loaded when it is asked for. */
import { today } from '../cite/today.ts';
import { takeRows } from '../tables/take-rows.ts';
import type { Row } from './rows.ts';

/** Saves the rows in the link's format, under the name that it has; the file's notes say `how` they were chosen. */
export function takeFile(link: HTMLAnchorElement, rows: readonly Row[], how: string): Promise<void> {
  const format = link.dataset['format'] ?? '';
  return takeRows(
    link.href.replace(/\.\w+$/, '.json'),
    rows.map(({ id }) => id),
    { format, name: link.download, how, from: location.href },
  );
}

/** One task a line, with who answers and where it stands; over them what they are and their address. */
export function asText(rows: readonly Row[], sentence: string): string {
  const lines = rows.map(({ element, number }) => {
    const text = (selector: string) => element.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const link = element.querySelector<HTMLAnchorElement>('.place a')?.href ?? '';
    return `${number}. ${text('summary b')}${text('.remark')} ${link}`;
  });
  return [`${sentence} ${location.href} ${today()}`, ...lines].join('\n');
}
