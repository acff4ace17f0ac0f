/** Elements made and files saved: what scripts of many pages do. Not for what loads with a page: a file more is a request more. */
import type { MarkedText } from './search/marks.ts';

/** An element with properties and children. What ARIA has is set as attributes: not every browser has it as properties. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { role, ariaLabel, ...properties }: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  if (role) made.setAttribute('role', role);
  if (ariaLabel) made.setAttribute('aria-label', ariaLabel);
  made.append(...children);
  return made;
}

/** Whether a click opens a link in a tab or window of its own: then it leads where it leads. */
export const opensElsewhere = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;

/** Words that were looked for as `<mark>`. */
export function marked(pieces: readonly MarkedText[]): (Node | string)[] {
  return pieces.map(({ text, marked: isMarked }) => (isMarked ? make('mark', {}, text) : text));
}

/** Saves a file that was made in the browser. */
export function saveFile(file: Blob, name: string): void {
  const save = make('a', { href: URL.createObjectURL(file), download: name });
  save.click();
  // Some browsers read it after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(save.href);
  }, 60_000);
}
