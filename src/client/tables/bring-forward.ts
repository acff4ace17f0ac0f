/**
 * Brings an organisation of the network forward, with its partners, and lists the clauses behind its lines. A pointer
 * that rests, focus and a first tap do it; a click and a second tap follow the link. Space goes to the list, Escape back.
 */

/** A pointer on its way across the figure passes other organisations; ms. */
const REST = 120;

export function bringForward(root: HTMLElement): void {
  const svg = root.querySelector('svg.network-svg');
  const panel = root.querySelector<HTMLElement>('[data-panel]');
  if (!svg || !panel) return;
  const hint = [...panel.childNodes];
  const nodes = [...svg.querySelectorAll<SVGAElement>('a.node')];
  let current: SVGAElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched = false;

  const choose = (node: SVGAElement | null) => {
    clearTimeout(timer);
    if (node === current) return;
    current = node;
    const id = node?.dataset['node'] ?? '';
    const partners = (node?.dataset['partners'] ?? '').split(' ');
    svg.classList.toggle('chosen', node !== null);
    const joined = new Set<string | undefined>([id]);
    for (const edge of svg.querySelectorAll<SVGElement>('[data-edge]')) {
      const own = edge.dataset['org'] === id;
      edge.classList.toggle('forward', own);
      if (own) joined.add(edge.dataset['campaign']);
    }
    for (const mark of svg.querySelectorAll<SVGElement>('[data-node]')) {
      const name = mark.dataset['node'] ?? '';
      mark.classList.toggle('forward', joined.has(name));
      mark.classList.toggle('partner', partners.includes(name));
    }
    panel.replaceChildren(...(node ? list(root, node, id) : hint));
    panel.scrollTop = 0;
  };

  panel.hidden = false;
  for (const node of nodes) {
    node.addEventListener('pointerenter', ({ pointerType }) => {
      clearTimeout(timer);
      if (pointerType === 'mouse')
        timer = setTimeout(() => {
          choose(node);
        }, REST);
    });
    node.addEventListener('pointerleave', () => {
      clearTimeout(timer);
    });
    node.addEventListener('pointerdown', ({ pointerType }) => {
      touched = pointerType === 'touch' && node !== current;
    });
    // Focus by a touch comes before its click, which then must still count as the first tap.
    node.addEventListener('focus', () => {
      choose(node);
    });
    node.addEventListener('click', (event) => {
      if (!touched) return;
      touched = false;
      event.preventDefault();
      choose(node);
    });
    node.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      panel.querySelector('a')?.focus();
    });
  }
  root.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape') return;
    if (target instanceof Node && panel.contains(target)) current?.focus();
    else choose(null);
  });
}

/** The organisation's lines, from the table's rows that are not filtered away. */
function list(root: HTMLElement, node: SVGAElement, id: string): Node[] {
  const rows = [...root.querySelectorAll<HTMLTableRowElement>('tr[data-edge]')].filter(
    (row) => row.dataset['org'] === id && !row.hidden,
  );
  const title = document.createElement('h3');
  title.append(...(rows[0]?.cells[0]?.cloneNode(true).childNodes ?? []));
  const names = [...root.querySelectorAll<SVGElement>('a.node.partner')].length;
  const partners = document.createElement('p');
  partners.textContent = `${node.ariaLabel?.split('，').slice(1).join('，') ?? ''}。${names > 0 ? `和${names}个单位一起列名，图中加深。` : ''}`;
  const lists = rows.flatMap((row) => {
    const head = document.createElement('h4');
    head.className = 'kicker';
    head.textContent = `${row.cells[1]?.textContent.trim() ?? ''} ${row.cells[2]?.textContent.trim() ?? ''}`;
    return [head, ...[...(row.cells[3]?.children ?? [])].map((child) => child.cloneNode(true))];
  });
  return [title, partners, ...lists];
}
