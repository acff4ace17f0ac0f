/** `/.well-known/security.txt` (RFC 9116): who is told of security problems. */
import type { SiteConfig } from '../site-config.ts';

/** Its path without the ending, as its endpoint asks for it. */
export const SECURITY_PATH = '.well-known/security';

/** The file's text; null where nobody is named. */
export function securityTxt({
  url,
  securityContact,
  securityExpires,
}: Pick<SiteConfig, 'url' | 'securityContact' | 'securityExpires'>): string | null {
  if (securityContact === null) return null;
  const fields = [
    // As a URL prints itself: on one line, whatever was typed.
    ['Contact', new URL(securityContact).href],
    ['Expires', `${securityExpires}T23:59:59Z`],
    ['Preferred-Languages', 'zh, en'],
    ...(url === null ? [] : [['Canonical', new URL(`/${SECURITY_PATH}.txt`, url).href]]),
  ];
  return fields.map(([name, value]) => `${name}: ${value}\n`).join('');
}
