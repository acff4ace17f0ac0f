/** Marks in the contents where the reader is, and shows how far through the part. */

/** A clause that a link arrived at stands below the header, 72 px from the window's top (`scroll-margin`, base.css). */
const TOP = 80;

/** The last clause that begins above a line near the window's top. */
function current(clauses: readonly HTMLElement[]): HTMLElement | undefined {
  return clauses.findLast((clause) => clause.getBoundingClientRect().top < TOP);
}

export function follow(): void {
  const contents = document.getElementById('contents');
  const article = document.querySelector('article');
  const bar = document.querySelector<HTMLElement>('.progress');
  if (!contents || !article || !bar) return;
  const links = new Map(Array.from(contents.querySelectorAll('a'), (link) => [link.hash.slice(1), link]));
  const clauses = Array.from(article.querySelectorAll<HTMLElement>('.clause'), (clause) => clause).filter(({ id }) =>
    links.has(id),
  );
  let marked: HTMLAnchorElement | undefined;
  let waiting = false;
  const update = () => {
    waiting = false;
    const { top, height } = article.getBoundingClientRect();
    const read = Math.min(1, Math.max(0, -top / Math.max(1, height - innerHeight)));
    bar.style.transform = `scaleX(${read})`;
    const link = links.get(current(clauses)?.id ?? '');
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    marked = link;
    if (link && contents.scrollHeight > contents.clientHeight) {
      contents.scrollTop = link.offsetTop - contents.clientHeight / 3;
    }
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(update);
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon, { passive: true });
  soon();
}
