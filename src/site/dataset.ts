/** The data as a schema.org Dataset, for search engines that look for data. */
import { noticeAddress, pageAddress } from '../model/address.ts';
import type { NoticeRecord } from '../model/schema.ts';
import type { DataFile } from './files.ts';
import { provenance, shortTitle, SITE } from './words.ts';

/** JSON-LD as text for a `<script>`: no `<` in it, so that nothing ends the element. `site` is the origin. */
export function datasetJson(
  notice: NoticeRecord,
  files: readonly DataFile[],
  description: string,
  site: URL | undefined,
): string {
  const address = (path: string) => (site ? new URL(path, site).href : path);
  const page = pageAddress(notice.slug, 'data');
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address(page),
    name: `${shortTitle(notice)}：结构化数据`,
    description,
    identifier: notice.slug,
    url: address(page),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    license: `${address(page)}#licence`,
    creator: { '@type': 'Organization', name: SITE, url: address('/') },
    isBasedOn: {
      '@type': 'Legislation',
      name: notice.title,
      ...(notice.documentNumber !== null && { legislationIdentifier: notice.documentNumber }),
      ...(notice.issuer !== null && {
        legislationPassedBy: { '@type': 'GovernmentOrganization', name: notice.issuer },
      }),
      ...(notice.issuedOn !== null && { legislationDate: notice.issuedOn }),
      url: notice.originalUrl ?? address(noticeAddress(notice.slug)),
    },
    citation: provenance(notice).join('，'),
    distribution: files.map(({ path, type, bytes, what, sha256 }) => ({
      '@type': 'DataDownload',
      name: path,
      description: what,
      contentUrl: address(page + path),
      encodingFormat: type,
      contentSize: `${bytes.length} B`,
      sha256,
    })),
  };
  return JSON.stringify(dataset).replaceAll('<', '\\u003c');
}
