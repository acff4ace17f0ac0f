/** `<sort-table>`: headers become buttons that sort all rows by their column; a third press gives groups and order back. */

class SortTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table) return;
    const bodies = [...table.tBodies];
    const homes = bodies.map((body) => ({ body, rows: [...body.rows] }));
    const headers = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
    const sort = (header: HTMLTableCellElement) => {
      const byName = header.dataset['sort'] === 'name';
      const before = header.getAttribute('aria-sort');
      // Numbers start with the most, names with the first.
      const [first, second] = byName ? ['ascending', 'descending'] : ['descending', 'ascending'];
      const next = before === null ? first : before === first ? second : undefined;
      for (const other of headers) other.removeAttribute('aria-sort');
      table.classList.toggle('sorted', next !== undefined);
      if (next === undefined) {
        for (const { body, rows } of homes) body.append(...rows);
        return;
      }
      header.setAttribute('aria-sort', next);
      const turn = next === 'ascending' ? 1 : -1;
      const all = homes.flatMap(({ rows }) => rows.filter((row) => !row.classList.contains('group')));
      bodies[0]?.append(...all.sort((one, other) => turn * compare(one, other, header.cellIndex, byName)));
    };
    for (const header of headers) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...header.childNodes);
      button.addEventListener('click', () => {
        sort(header);
      });
      header.append(button);
    }
  }
}

function compare(one: HTMLTableRowElement, other: HTMLTableRowElement, column: number, byName: boolean): number {
  const [a = '', b = ''] = [one, other].map((row) => row.cells[column]?.textContent.trim());
  // By pinyin, where the browser knows it.
  if (byName) return a.localeCompare(b, 'zh-CN');
  // What is no number is none.
  return (Number(a) || 0) - (Number(b) || 0);
}

customElements.define('sort-table', SortTable);
