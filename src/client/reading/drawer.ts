/** The contents as a drawer: `#contents` opens it without a script; closing it leads back to where the reader was. */

const open = () => location.hash === '#contents';

export function closeDrawer(): void {
  const contents = document.getElementById('contents');
  contents?.querySelector('.close-contents')?.addEventListener('click', (event) => {
    if (!open()) return;
    event.preventDefault();
    history.back();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && open()) history.back();
  });
  addEventListener('hashchange', () => {
    if (open()) contents?.focus();
  });
}
