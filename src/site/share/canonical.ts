/** Where a page is at home. */

/**
 * The address for `<link rel="canonical">`: absolute when the site's origin is known; else a path, and only where it
 * differs from the page's own.
 */
export function canonical(site: URL | undefined, own: string, home: string): string | null {
  if (site) return new URL(home, site).href;
  return own === home ? null : home;
}
