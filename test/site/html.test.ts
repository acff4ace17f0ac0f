import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A clause's page is titled with the clause's heading, its place and the plan's name, all in the notice's words.
    'long-title': 'off',
    // Rows that are cards on a phone say that they are rows: CSS would take a table's roles away with its display.
    'no-redundant-role': 'off',
  },
});

test('every page is valid HTML', async () => {
  const pages = readPages(inject('dist'));
  const problems: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results) {
      problems.push(
        ...messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId} ${message}`),
      );
    }
  }
  expect(pages.length).toBeGreaterThan(250);
  expect(problems).toEqual([]);
});
