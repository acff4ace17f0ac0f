/** Rows in an order that their ranks give: `data-ranks` of a row, one rank for each name in `data-sorts` of its table. */

/** value ↔ -value */
export function turned(sort: string): string {
  return sort.startsWith('-') ? sort.slice(1) : `-${sort}`;
}

/** `sorts` names the ranks; one turned round that it does not name is its ranks backwards. Without a rank: last. */
export class RowOrder<Row extends HTMLElement> {
  private readonly rows: readonly Row[];
  private readonly sorts: readonly string[];
  private readonly ranks: readonly number[][];

  constructor(rows: readonly Row[], sorts: readonly string[]) {
    this.rows = rows;
    this.sorts = sorts;
    this.ranks = rows.map(({ dataset }) => (dataset['ranks'] ?? '').split(' ').map(Number));
  }

  /** The rows by one of the sorts, equal ones as they came; as they came for ''. */
  by(sort: string): readonly Row[] {
    if (sort === '') return this.rows;
    const own = this.sorts.indexOf(sort);
    const column = own >= 0 ? own : this.sorts.indexOf(turned(sort));
    const place = (i: number) => {
      const rank = this.ranks[i]?.[column] ?? -1;
      return rank < 0 ? this.rows.length : own >= 0 ? rank : -rank;
    };
    return this.rows
      .map((row, i) => ({ row, at: place(i) }))
      .sort((one, other) => one.at - other.at)
      .map(({ row }) => row);
  }
}
