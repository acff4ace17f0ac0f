/** Lines of the notice's text as a browser has set them; runs in the page. */

export interface SetLine {
  text: string;
  /** Of full-width characters that would fit: the line's box by the size of its type. */
  room: number;
}

/** Every line of every element that holds the notice's characters, found by where its characters stand. */
export function setLines(): SetLine[] {
  const lines: SetLine[] = [];
  const range = document.createRange();
  for (const holder of document.querySelectorAll<HTMLElement>('[data-source], [data-frame]')) {
    const size = parseFloat(getComputedStyle(holder).fontSize);
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    let text = '';
    let bottom = Number.NEGATIVE_INFINITY;
    const room = holder.clientWidth / size;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const value = node.nodeValue ?? '';
      for (let i = 0; i < value.length; i += 1) {
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const rect = range.getBoundingClientRect();
        if (rect.height > 0 && rect.top >= bottom - 2) {
          if (text !== '') lines.push({ text, room });
          text = '';
        }
        if (rect.height > 0) bottom = Math.max(text === '' ? 0 : bottom, rect.bottom);
        text += value[i] ?? '';
      }
    }
    if (text !== '') lines.push({ text, room });
  }
  return lines;
}
