/** `<matrix-sort>`: its table's headers become buttons that sort the rows; a second press turns the order round. */

/** Orders that no header has: what a row's `data-lead` says, most first; its place in `data-alike`. */
type RowSort = 'lead' | 'alike';

export class MatrixSort extends HTMLElement {
  /** A header, or what rows say of themselves. */
  private by: HTMLTableCellElement | RowSort | null = null;
  private down = true;
  private readonly field = this.querySelector('select');

  connectedCallback(): void {
    for (const header of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...header.childNodes);
      button.addEventListener('click', () => {
        const byName = header.dataset['sort'] === 'name';
        // Numbers start with the most, names with the first.
        const sorted = header.getAttribute('aria-sort');
        this.down = sorted === null ? !byName : sorted === 'ascending';
        this.by = header;
        this.sort();
      });
      header.append(button);
    }
    const { field } = this;
    const holder = field?.closest('p');
    if (holder) holder.hidden = false;
    field?.addEventListener('change', () => {
      const { value } = field;
      this.by = value === 'lead' || value === 'alike' ? value : this.querySelector('th[data-sort="total"]');
      this.down = value !== 'alike';
      this.sort();
    });
  }

  /** Sorts once more, by what was chosen last, when the numbers have changed. */
  sort(): void {
    const body = this.querySelector('tbody');
    const by = this.by ?? this.querySelector<HTMLTableCellElement>('th[data-sort="total"]');
    if (!body || !by) return;
    const rows = [...body.rows].sort((one, other) => {
      const order = compareBy(by, one, other);
      return this.down ? -order : order;
    });
    body.append(...rows);
    for (const other of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]'))
      other.removeAttribute('aria-sort');
    if (typeof by !== 'string') by.setAttribute('aria-sort', this.down ? 'descending' : 'ascending');
    const sorting = typeof by === 'string' ? by : by.dataset['sort'] === 'total' ? 'total' : '';
    if (this.field) this.field.value = sorting;
  }
}

function compareBy(by: HTMLTableCellElement | RowSort, one: HTMLTableRowElement, other: HTMLTableRowElement): number {
  if (typeof by === 'string') return Number(one.dataset[by]) - Number(other.dataset[by]);
  const [a, b] = [one.cells[by.cellIndex], other.cells[by.cellIndex]];
  // By pinyin, where the browser knows it.
  if (by.dataset['sort'] === 'name') return (a?.textContent ?? '').localeCompare(b?.textContent ?? '', 'zh-CN');
  return Number(a?.dataset['total'] ?? 0) - Number(b?.dataset['total'] ?? 0);
}

customElements.define('matrix-sort', MatrixSort);
