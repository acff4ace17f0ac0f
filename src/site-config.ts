/** The site's own name and addresses: `site.config.ts`, environment variables before it. */
import { z } from 'zod';
import given from '../site.config.ts';
import { showable } from './text/marks/showable.ts';

const words = (expected: string) =>
  z
    .string()
    .trim()
    .min(1, expected)
    .refine((text) => showable(text) === text, 'expected text without control characters');

const schema = z.strictObject({
  name: words('expected the site’s name'),
  tagline: words('expected a sentence that says what the site is'),
  url: z.url({ protocol: /^https?$/, error: 'expected an address, as https://example.cn' }).nullable(),
  reports: z
    .url({ protocol: /^(?:mailto|https)$/, error: 'expected mailto:… or the https:… address of a form' })
    .nullable(),
  hsts: z
    .enum(['includeSubDomains', 'includeSubDomains; preload'], {
      error: 'expected includeSubDomains, or includeSubDomains; preload',
    })
    .nullable(),
  securityContact: z
    .url({ protocol: /^(?:https|mailto|tel)$/, error: 'expected https:…, mailto:… or tel:…' })
    .nullable(),
  securityExpires: z.iso.date('expected a day, as 2027-06-30').nullable(),
});

/** The file of a contact says until when it holds (RFC 9116); a clock's day would make two builds of one commit differ. */
const whole = schema.refine((config) => config.securityContact === null || config.securityExpires !== null, {
  path: ['securityExpires'],
  error: 'expected the day until which securityContact holds, as 2027-06-30',
});

export type SiteConfig = z.infer<typeof schema>;

const VARIABLES: Readonly<Record<keyof SiteConfig, string>> = {
  name: 'SITE_NAME',
  tagline: 'SITE_TAGLINE',
  url: 'SITE_URL',
  reports: 'REPORT_URL',
  hsts: 'HSTS',
  securityContact: 'SECURITY_CONTACT',
  securityExpires: 'SECURITY_EXPIRES',
};

/** Reads a configuration; an empty variable is none. Throws with what was expected, found and where. */
export function readConfig(config: SiteConfig, env: Readonly<Record<string, string | undefined>>): SiteConfig {
  const set = Object.entries(VARIABLES).flatMap(([key, name]) => (env[name] ? [[key, env[name]] as const] : []));
  const result = whole.safeParse({ ...config, ...Object.fromEntries(set) });
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path: [key = ''], message }) => {
    const variable = VARIABLES[key as keyof SiteConfig];
    const from = env[variable] ? `the environment variable ${variable}` : 'site.config.ts';
    return `${from}: ${String(key)}: ${message}, found ${JSON.stringify(env[variable] ?? config[key as keyof SiteConfig])}`;
  });
  throw new Error(problems.join('\n'));
}

export const SITE: SiteConfig = readConfig(given, process.env);
