/** A link to what is shown: copied, and shown to be copied by hand where the browser refuses. */
import { copy } from '../copy.ts';

export async function offerLink(root: HTMLElement, address: string, say: (words: string) => void): Promise<void> {
  const box = root.querySelector<HTMLElement>('[data-link]');
  const field = box?.querySelector('input');
  if (await copy(address)) {
    say('分享链接已复制。链接里就是这份清单，打开的人看到的是这一份，以后的改动不会跟着变');
  } else if (box && field) {
    field.value = address;
    box.hidden = false;
    field.focus();
    field.select();
    say('浏览器没有让本站复制，链接在下面');
  }
}
