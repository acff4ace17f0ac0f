/** Loads what answers the tools under a clause when one of them is first asked for. */
const tools = document.querySelector('.tools');
const share = tools?.querySelector<HTMLElement>('[data-share]');
if (share && 'share' in navigator) share.hidden = false;
tools?.addEventListener('click', ({ target }) => {
  void import('./tools.ts').then(({ answer }) => {
    answer(target);
  });
});
