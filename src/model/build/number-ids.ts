/** Ids of records by their place in a clause: `annex-1/2-1-3-a1`, `…-t2`. */

/** Gives each record the id `<clause>-<letter><n>`; records stand in the notice's order. */
export function numberIds<T extends { clause: { id: string } }>(records: readonly T[], letter: string): Map<T, string> {
  const counts = new Map<string, number>();
  return new Map(
    records.map((record) => {
      const n = (counts.get(record.clause.id) ?? 0) + 1;
      counts.set(record.clause.id, n);
      return [record, `${record.clause.id}-${letter}${n}`];
    }),
  );
}
