/** A link to what is shown: copied, and shown to be copied by hand where the browser refuses. */

export function offerLink(root: HTMLElement, address: string, say: (words: string) => void): void {
  const box = root.querySelector<HTMLElement>('[data-link]');
  const field = box?.querySelector('input');
  const byHand = () => {
    if (!box || !field) return;
    field.value = address;
    box.hidden = false;
    field.focus();
    field.select();
    say('浏览器没有让本站复制，链接在下面');
  };
  // Chat browsers and pages without https have no clipboard at all.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) {
    byHand();
    return;
  }
  clipboard.writeText(address).then(() => {
    say('分享链接已复制。链接里就是这份清单，打开的人看到的是这一份，以后的改动不会跟着变');
  }, byHand);
}
