/**
 * What this site is called and where it stands: an office that runs its own changes it here. An environment variable of
 * the name in brackets goes before it.
 */
import type { SiteConfig } from './src/site-config.ts';

export default {
  /** In the header, in titles, pictures and files. [SITE_NAME] */
  name: '六仗图谱',
  /** What it is, on the first page of a shelf of notices and in its picture. [SITE_TAGLINE] */
  tagline: '把政府行动方案变成可以逐条阅读、检索和引用的网页',
  /** The origin of canonical links, citations and QR codes, https://example.cn; null: addresses are paths. [SITE_URL] */
  url: null,
  /**
   * Who receives 报告差错: mailto:someone@example.cn, or the https: address of a form that takes `title` and `body`;
   * null: each clause shows the text to send. [REPORT_URL]
   */
  reports: null,
  /**
   * What Strict-Transport-Security says beyond this site, once every host of the domain has https: 'includeSubDomains', or
   * 'includeSubDomains; preload' to be built into browsers; null: this site alone. [HSTS]
   */
  hsts: null,
  /** Who is told of security problems, in /.well-known/security.txt: https:, mailto: or tel:; null: no such file. [SECURITY_CONTACT] */
  securityContact: null,
  /** The day until which that holds, 2027-06-30, at most a year ahead. [SECURITY_EXPIRES] */
  securityExpires: null,
} satisfies SiteConfig;
