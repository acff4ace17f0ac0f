/** Messages for people: where, what was expected, what was found, what to do. One shape for every pass. */
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Span } from './spans/span.ts';
import { showable } from './marks/showable.ts';

export interface Problem {
  /** Kebab-case name of the rule, printed last: `numbering-gap`. */
  rule: string;
  /** One sentence: expected, found, what to do. */
  reason: string;
  /** True only when the site would say something untrue; such a message keeps the notice from being built. */
  fatal?: boolean;
  at?: Span;
  expected?: string;
  actual?: string;
}

/** Messages of one rule about one file that are given one by one; what is more is counted in one more. */
const MOST = 100;

/** Messages of a rule about a file so far, and the last, which counts the rest. */
interface Told {
  times: number;
  more: VFileMessage | null;
}
const told = new WeakMap<VFile, Map<string, Told>>();

/** Counts a message that is not given; true when it was. */
function isCounted(file: VFile, { rule, fatal = false }: Problem): boolean {
  const rules = told.get(file) ?? new Map<string, Told>();
  told.set(file, rules);
  const known = rules.get(rule) ?? { times: 0, more: null };
  rules.set(rule, known);
  known.times += 1;
  if (known.times <= MOST) return false;
  if (known.more === null) {
    known.more = new VFileMessage('', { ruleId: rule, source: 'plan-atlas' });
    known.more.file = file.path;
    known.more.fatal = false;
    file.messages.push(known.more);
  }
  if (fatal) known.more.fatal = true;
  known.more.reason = known.more.message = `… and ${known.times - MOST} more of the kind`;
  return true;
}

/** Appends a message to `file`; after a hundred of a rule the rest are counted. */
export function report(file: VFile, { rule, reason, fatal = false, at, expected, actual }: Problem): void {
  if (isCounted(file, { rule, reason, fatal })) return;
  // A terminal would obey the notice's control characters.
  const message = new VFileMessage(showable(reason), {
    ruleId: rule,
    source: 'plan-atlas',
    ...(at && {
      place: { start: { line: at.line, column: at.start + 1 }, end: { line: at.line, column: at.end + 1 } },
    }),
  });
  message.file = file.path;
  message.fatal = fatal;
  if (expected !== undefined) message.expected = [showable(expected)];
  if (actual !== undefined) message.actual = showable(actual);
  file.messages.push(message);
}

/** Whether `file` says something that would make the site untrue. */
export function failed(file: VFile): boolean {
  return file.messages.some((message) => message.fatal);
}

/** Why a notice is refused: the reasons of the fatal messages of its files, in their order. */
export function fatalReasons(files: readonly VFile[]): string[] {
  return files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal).map(({ reason }) => reason));
}
