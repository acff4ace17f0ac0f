/** 责任清单 opened in a browser, and what its records say without it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { responsibilitiesFile } from '../../src/model/schema/schema.ts';
import { NOTICE } from '../pages.ts';
import { withPage, type PageOptions } from './chromium.ts';

const address = `${inject('origin')}/${NOTICE}/tasks/`;
export const { responsibilities } = responsibilitiesFile.parse(
  JSON.parse(readFileSync(`content/${NOTICE}/responsibilities.json`, 'utf8')),
);
export const DESK = { viewport: { width: 1440, height: 900 } };
export const PHONE = { viewport: { width: 390, height: 844 } };

export const withTasks = (search: string, use: (page: Page) => Promise<void>, options: PageOptions = DESK) =>
  withPage(address + search, options, use);

/** Ids of the rows on screen, top first. */
export const shown = (page: Page) =>
  page
    .locator('tr[data-task]:not([hidden])')
    .evaluateAll((rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => (row as HTMLElement).dataset['task'] ?? ''),
    );
export const chip = (page: Page, facet: string, value: string) =>
  page.locator(`[data-facet="${facet}"][data-value="${value}"]`);
/** 序号 of the rows on screen. */
export const numbers = (page: Page) =>
  page
    .locator('tr[data-task]:not([hidden])')
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['n'] ?? ''));
export const sentence = (page: Page) => page.locator('[data-sentence]').textContent();

/** What the records say, without the page: tasks of a unit in a role and campaign. */
export const tasksOf = (fits: (one: { campaign: string; role: string; org: string }) => boolean) =>
  responsibilities
    .filter(({ clause, roles }) =>
      roles.some(({ role, orgs }) => orgs.some((org) => fits({ campaign: clause.split('/')[0] ?? '', role, org }))),
    )
    .map(({ id }) => id);
