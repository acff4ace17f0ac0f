import type { Locator, Page } from 'playwright-core';

/** The header's box; on a phone 搜索 lays it over the header. */
export async function boxOf(page: Page): Promise<Locator> {
  const find = page.getByRole('link', { name: '搜索', exact: true });
  if (await find.isVisible()) await find.click();
  return page.locator('.bar').getByRole('combobox');
}
