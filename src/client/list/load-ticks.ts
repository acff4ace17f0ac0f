/**
 * Loads what is behind 加入清单 when one is pressed; at once where something is kept already, or where the browser
 * refuses to say, so that the page can say so. On every clause's page, so every byte counts.
 */
const load = () => import('./ticks.ts');

try {
  // The key of client/list/task-list.ts, whose file would be one more to load.
  if (localStorage.getItem(`list/${location.pathname.split('/')[1]}`)) void load();
} catch {
  void load();
}
addEventListener('storage', () => void load());
addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('.tick');
  if (button) {
    void load().then(({ press }) => {
      press(button);
    });
  }
});

export {};
