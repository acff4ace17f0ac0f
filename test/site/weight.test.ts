/** A reading page is its text and little more. */
import { describe, expect, inject, test } from 'vitest';
import { BUDGETS, TARGETS, TASKS, weigh, weighPage } from '../../scripts/checks/weigh.ts';
import { NOTICE } from '../pages.ts';
import { filesOf } from './site.ts';

const dist = inject('dist');
const weights = weigh(dist);

test('annex 4 with style and scripts', () => {
  expect(weighPage(dist, `/${NOTICE}/annex-4/`).sum).toBeLessThanOrEqual(BUDGETS.annex4);
});

describe('no page has more than its share of', () => {
  test.each(['css', 'js'] as const)('%s', (what) => {
    const over = weights
      .filter(
        ({ kind, [what]: bytes }) => bytes > (kind === 'tasks' ? TASKS : kind === 'targets' ? TARGETS : BUDGETS)[what],
      )
      .map(({ path, [what]: bytes }) => [path, bytes]);
    expect(over).toEqual([]);
  });
});

test('the list of tasks', () => {
  expect(weighPage(dist, `/${NOTICE}/tasks/`).sum).toBeLessThanOrEqual(TASKS.sum);
});

test('a clause’s page', () => {
  const clauses = weights.filter(({ kind }) => kind === 'clause');
  expect(clauses.length).toBeGreaterThan(200);
  expect(clauses.filter(({ sum }) => sum > BUDGETS.clause)).toEqual([]);
});

test('every reading page was weighed with its style and script', () => {
  for (const { path, html, css, js, text } of weights) {
    expect.soft(Math.min(html, css, js), path).toBeGreaterThan(0);
    if (path.includes('annex-')) expect.soft(text, path).toBeGreaterThan(0);
  }
});

test('no fonts are sent', () => {
  expect(filesOf(dist).filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file))).toEqual([]);
});
