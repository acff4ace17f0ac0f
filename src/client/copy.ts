/** Copying, and what remains where the browser refuses: on http in an office's network, in chat browsers. */
import { make } from './dom.ts';

/** Whether the browser took the text. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies and says so in `told`; refused, the text stands there, selected, to be copied by hand. */
export async function copyAndTell(text: string, told: Element): Promise<void> {
  if (await copy(text)) {
    told.replaceChildren('已复制');
    return;
  }
  const shown = make('code', {}, text);
  told.replaceChildren('浏览器不让本站复制，请按Ctrl+C（苹果电脑⌘C）或长按复制：', shown);
  getSelection()?.selectAllChildren(shown);
}
