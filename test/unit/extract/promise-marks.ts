/**
 * Promises and numbers marked in the text itself: `地区生产总值<增长7.5%>,依托{milestone:6月}宣传月`: `<…>` is what is promised,
 * `{reading:…}` a number that the ledger reads as something else, a time with its words. Behind ` => ` stands what each target
 * says: `地区生产总值 growth 7.5%`.
 */
import { VFile } from 'vfile';
import { clausesOf } from '../../../src/clause/nodes.ts';
import { readNotice } from '../../../src/clause/tree.ts';
import { findAttributions } from '../../../src/extract/who/attributions.ts';
import { findCommitments } from '../../../src/extract/targets/commitments.ts';
import type { Target } from '../../../src/extract/targets/target.ts';
import { readText } from '../../../src/text/source.ts';

/** Lines before the marked ones, so that they are clauses of a plan of 2023. */
const HEAD = ['青山县方案', '一、工作任务'];

/** The text without its marks. */
export const unmarkPromises = (marked: string) => marked.replace(/\{\w+:|[}<>]/g, '');

const valueOf = ({ values, order, measure }: Target) =>
  values.length === 0 ? '' : `${values.join('~')}${order}${measure}`;

/** Scope as the goldens write it: `!力争 @园区 &80岁以上人群 ^由60%`. */
const scopeOf = ({ force, place, population, baseline }: Target) =>
  [force && `!${force}`, place && `@${place}`, population && `&${population}`, baseline && `^${baseline}`]
    .filter(Boolean)
    .join(' ');

/** What a target says in one line. */
const say = (target: Target) =>
  [target.indicator, target.comparator, valueOf(target), scopeOf(target)].filter((word) => word !== '').join(' ');

export interface Read {
  marked: string;
  said: string[];
}

/** Reads one paragraph; numbers of targets stand unmarked in `<…>`. */
export function readPromises(text: string): Read {
  const source = readText([...HEAD, text].join('\n'), 'notice.txt');
  const tree = readNotice(source, new VFile());
  const { targets, milestones, ledger } = findCommitments(tree, findAttributions(tree), 2023);
  if (tree.children.flatMap(clausesOf).length === 0) throw new Error('no clause to read');
  const marks = new Map<string, { at: number; mark: string; rank: number }>();
  const add = (start: number, end: number, open: string, close: string, rank: number) => {
    marks.set(`${start}${open}`, { at: start, mark: open, rank });
    marks.set(`${end}${close}${start}`, { at: end, mark: close, rank: -rank });
  };
  for (const { said } of targets) add(said.start, said.end, '<', '>', 1);
  for (const { when } of milestones) add(when.start, when.end, '{milestone:', '}', 2);
  for (const { span, as } of ledger)
    if (as !== 'target' && as !== 'milestone') add(span.start, span.end, `{${as}:`, '}', 3);
  const marked = [...marks.values()]
    .sort((one, other) => other.at - one.at || other.rank - one.rank)
    .reduce((text, { at, mark }) => text.slice(0, at) + mark + text.slice(at), text);
  return { marked, said: targets.map(say) };
}
