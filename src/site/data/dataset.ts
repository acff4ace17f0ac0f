/** The data as a schema.org Dataset, for search engines that look for data. */
import { pageAddress } from '../../model/address.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import { SITE } from '../../site-config.ts';
import type { PublishedFile } from './files.ts';
import { addressed, thing, wholeNotice, type Thing } from '../share/json-ld.ts';
import { provenance } from '../../words/notice.ts';
import { shortTitle } from '../../words/labels.ts';

/** `site` is the origin; without it addresses are paths. */
export function datasetThing(
  index: NoticeIndex,
  files: readonly PublishedFile[],
  description: string,
  site: URL | undefined,
): Thing {
  const { notice } = index;
  const path = pageAddress(notice.slug, 'data');
  const page = addressed(path, site);
  const dataset = thing('Dataset', {
    '@id': page,
    name: `${shortTitle(notice)}：结构化数据`,
    description,
    identifier: notice.slug,
    url: page,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    license: `${page}#licence`,
    creator: thing('Organization', { name: SITE.name, url: addressed('/', site) }),
    isBasedOn: wholeNotice(index, site),
    citation: provenance(notice).join('，'),
    distribution: files.map((file) =>
      thing('DataDownload', {
        name: file.path,
        description: file.what,
        contentUrl: addressed(path + file.path, site),
        encodingFormat: file.type,
        contentSize: `${file.bytes.length} B`,
        sha256: file.sha256,
      }),
    ),
  });
  return { '@context': 'https://schema.org', ...dataset };
}
