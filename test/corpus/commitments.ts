/** What is promised, as lists that a person can read against the notice: one line a record. */
import type { Model, TargetRecord } from '../../src/model/schema/schema.ts';

/** `7.5 %`, `1~2 条`, `—`; the base where it differs: `50 亿元 = 5000000000 元`. */
function valueOf({ value, min, max, measure, base, baseMeasure }: TargetRecord): string {
  if (measure === null) return '—';
  const written = value === null ? `${min}~${max} ${measure}` : `${value} ${measure}`;
  return base === null || (base === value && baseMeasure === measure) ? written : `${written} = ${base} ${baseMeasure}`;
}

/** Marks of what a target has beside its value: `力争`, `@园区`, `&80岁以上人群`, `^` baseline, `#` deadline. */
function beside({ force, place, population, baseline, deadline }: TargetRecord): string {
  return [
    force,
    place && `@${place}`,
    population && `&${population}`,
    baseline && `^${baseline}`,
    deadline && `#${deadline.text}${deadline.date ? `=${deadline.date}` : ''}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** `13 plan/2-1-t1 地区生产总值 | growth 增长7.5% | 7.5 % | … ← who answers`, then the group it recurs in. */
function targets({ targets }: Model): string[] {
  return targets.map((target) => {
    const { line, id, indicator, comparator, text, responsibility, group, why } = target;
    const cells = [indicator + (why === null ? '' : ' *'), `${comparator} ${text}`, valueOf(target), beside(target)];
    const tail = [responsibility && `← ${responsibility.replace(/^.*-/, '')}`, group && `= ${group}`].filter(Boolean);
    return `${line} ${id} ${cells.join(' | ')} ${tail.join(' ')}`.trimEnd();
  });
}

function milestones({ milestones }: Model): string[] {
  return milestones.map(({ line, id, kind, when, text, subject, date, period, responsibility }) => {
    const time = [period ?? '—', ...(date === null ? [] : [date])].join(' ');
    const who = responsibility === null ? '' : ` ← ${responsibility.replace(/^.*-/, '')}`;
    return `${line} ${id} ${kind} ${when} [${time}] ${subject === null ? '' : `${subject}：`}${text}${who}`;
  });
}

/** `13 …增长【7.5】%… target plan/2-1-t1`. */
function numbers({ numbers }: Model, lines: readonly string[]): string[] {
  return numbers.map(({ line, start, end, text, as, ref }) => {
    const whole = lines[line - 1] ?? '';
    return `${line} ${whole.slice(Math.max(0, start - 8), start)}【${text}】${whole.slice(end, end + 6)} ${as}${ref ? ` ${ref}` : ''}`;
  });
}

/** Lists by name of their golden; those that the notice has nothing for are left out. */
export function commitments(model: Model, lines: readonly string[]): Map<string, string> {
  const lists = Object.entries({
    targets: targets(model),
    milestones: milestones(model),
    numbers: numbers(model, lines),
  });
  return new Map(lists.filter(([, rows]) => rows.length > 0).map(([list, rows]) => [list, `${rows.join('\n')}\n`]));
}
