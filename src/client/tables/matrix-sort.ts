/** `<matrix-sort>`: its table's headers become buttons that sort the rows; a second press turns the order round. */

class MatrixSort extends HTMLElement {
  connectedCallback(): void {
    for (const header of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...header.childNodes);
      button.addEventListener('click', () => {
        this.sort(header);
      });
      header.append(button);
    }
  }

  private sort(header: HTMLTableCellElement): void {
    const body = this.querySelector('tbody');
    if (!body) return;
    const column = header.cellIndex;
    const byName = header.dataset['sort'] === 'name';
    // Numbers start with the most, names with the first.
    const down = header.ariaSort === null ? !byName : header.ariaSort === 'ascending';
    const cell = (row: HTMLTableRowElement) => row.cells[column];
    const total = (row: HTMLTableRowElement) => Number(cell(row)?.dataset['total'] ?? 0);
    const rows = [...body.rows].sort((one, other) => {
      const by = byName ? compareNames(cell(one), cell(other)) : total(one) - total(other);
      return down ? -by : by;
    });
    body.append(...rows);
    for (const other of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]'))
      other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  }
}

/** By pinyin, where the browser knows it. */
function compareNames(one: HTMLElement | undefined, other: HTMLElement | undefined): number {
  return (one?.textContent ?? '').localeCompare(other?.textContent ?? '', 'zh-CN');
}

customElements.define('matrix-sort', MatrixSort);
