/** Messages for people: where, what was expected, what was found, what to do. One shape for every pass. */
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Span } from './span.ts';

export interface Report {
  /** Kebab-case name of the rule, printed last: `numbering-gap`. */
  rule: string;
  /** One sentence: expected, found, what to do. */
  reason: string;
  /** True only when the site would say something untrue; such a message ends the build with exit code 1. */
  fatal?: boolean;
  at?: Span;
  expected?: string;
  actual?: string;
}

/** Appends a message to `file`. */
export function report(file: VFile, { rule, reason, fatal = false, at, expected, actual }: Report): void {
  const message = new VFileMessage(reason, {
    ruleId: rule,
    source: 'plan-atlas',
    ...(at && {
      place: { start: { line: at.line, column: at.start + 1 }, end: { line: at.line, column: at.end + 1 } },
    }),
  });
  message.file = file.path;
  message.fatal = fatal;
  if (expected !== undefined) message.expected = [expected];
  if (actual !== undefined) message.actual = actual;
  file.messages.push(message);
}

/** Whether `file` says something that would make the site untrue. */
export function failed(file: VFile): boolean {
  return file.messages.some((message) => message.fatal);
}
