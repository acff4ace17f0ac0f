/** What a page's address says of it. */

/** The notice that the page is of: `/yyzbf-2023-4/annex-1/` → yyzbf-2023-4. */
export const pageSlug = (): string => location.pathname.split('/')[1] ?? '';

/** The page without fragment: where it is, and what it was asked. */
export const currentAddress = (): string => location.pathname + location.search;
