/** A notice as an outline that a person can read: one line a paragraph. */
import type { Model } from '../../src/model/schema/schema.ts';

/** What cannot be seen is written as its code point. */
const visible = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}\u3000\ufffd]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);

/** Long texts keep both ends. */
const short = (text: string) => visible(text.length <= 22 ? text : `${text.slice(0, 12)}…${text.slice(-9)}`);

/**
 * `plan/3-1 2 (一)[打好…持久仗] 3: 激发…。 | 把恢复…。 | … @20:3-870`: id, level, enumerator, [heading], number of
 * sentences and their texts, line:start-end. Frame lines have their role in angle brackets.
 */
export function outline({ notice, clauses }: Model): string {
  const frame = notice.frame.map(({ line, start, end, part, role, text }) => ({
    line,
    start,
    row: `${part} <${role}> ${short(text)} @${line}:${start}-${end}`,
  }));
  const body = clauses.map(({ id, level, marker, heading, text, sentences, campaign, line, start, end }) => {
    const parts = [
      '  '.repeat(level) + id,
      level,
      `${marker ?? '-'}${heading === null ? '' : `[${short(heading)}]`}`,
      ...(sentences.length === 0
        ? []
        : [
            `${sentences.length}: ${sentences.map((s) => short(text.slice(s.start - start, s.end - start))).join(' | ')}`,
          ]),
      ...(campaign === null ? [] : [`{${campaign}}`]),
      `@${line}:${start}-${end}`,
    ];
    return { line, start, row: parts.join(' ') };
  });
  const head = [
    `slug ${notice.slug}`,
    `title ${visible(notice.title)}`,
    `number ${notice.documentNumber} | issuer ${notice.issuer} | issued ${notice.issuedOn} | year ${notice.planYear}`,
    `to ${notice.addressees.join(' / ')}`,
    ...notice.parts.map(({ id, title }) => `part ${id}: ${visible(title)}`),
    ...notice.campaigns.map(({ id, title, annex, planClause, goalClause }) =>
      [id, title, annex, planClause, goalClause].join(' | '),
    ),
    '',
  ];
  const rows = [...frame, ...body].sort((a, b) => a.line - b.line || a.start - b.start).map(({ row }) => row);
  return `${[...head, ...rows].join('\n')}\n`;
}
