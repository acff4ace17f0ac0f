/** Messages about enumerators: a gap, a repeat, a level skipped where the ids of two clauses would collide. */
import type { VFile } from 'vfile';
import { report } from '../text/report.ts';
import type { Marker } from './markers.ts';
import { clausesOf, type Clause, type NoticeTree, type Part } from './nodes.ts';

function checkNext(clause: Clause, marker: Marker, before: Marker | undefined, file: VFile): void {
  const expected = (before?.value ?? 0) + 1;
  if (marker.value === expected) return;
  const repeat = before !== undefined && marker.value <= before.value;
  const wanted = marker.scheme.make(expected);
  report(file, {
    rule: repeat ? 'numbering-repeat' : 'numbering-gap',
    at: {
      line: clause.paragraph.line,
      start: clause.paragraph.start + marker.start,
      end: clause.paragraph.start + marker.end,
    },
    reason: `Expected ${wanted}${before ? ` after ${before.text}` : ' first'}, found ${marker.text}; its id is ${clause.id}`,
    expected: wanted,
    actual: marker.text,
  });
}

/** 二、 → 1. and then 二、 → (一): the first of each is number one below 二、. */
function checkSkipped(children: readonly Clause[], file: VFile): void {
  const ranks = new Set(children.flatMap(({ marker }) => (marker ? [marker.rank] : [])));
  if (ranks.size < 2) return;
  const outer = Math.min(...ranks);
  const skipping = children.find(({ marker }) => marker && marker.rank > outer);
  if (!skipping?.marker) return;
  report(file, {
    rule: 'level-skipped',
    at: skipping.span,
    reason: `Expected the enumerators below one clause to be of one kind, found ${skipping.marker.text} beside ${children.find(({ marker }) => marker?.rank === outer)?.marker?.text}; its id is ${skipping.id}`,
    actual: skipping.marker.text,
  });
}

/** Numbering runs from one under each parent; that of articles runs through the part. */
export function checkNumbering(tree: NoticeTree, file: VFile): void {
  for (const part of tree.children) {
    const through = new Map<string, Marker>();
    const parents: (Part | Clause)[] = [part, ...clausesOf(part)];
    for (const parent of parents) {
      const children = parent.children.filter((child) => child.type === 'clause');
      checkSkipped(children, file);
      const last = new Map<string, Marker>();
      for (const child of children) {
        const { marker } = child;
        if (!marker) continue;
        const counted = marker.scheme.continuous ? through : last;
        checkNext(child, marker, counted.get(marker.scheme.name), file);
        counted.set(marker.scheme.name, marker);
      }
    }
  }
}
