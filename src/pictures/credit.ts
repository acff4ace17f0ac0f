/** What a picture says below of itself, so that it can stand anywhere. */
import type { NoticeIndex } from '../model/notice-index.ts';
import { SITE } from '../site-config.ts';
import { provenance } from '../words/notice.ts';

/** `LICENCE` (words/notice.ts) in a line. */
const FREE = '可自由使用，请注明出处';

/** Below a picture that leaves the site: where its words are from, who drew it, what may be done with it. */
export function pictureCredit({ notice }: Pick<NoticeIndex, 'notice'>): string {
  const year = notice.planYear === null ? [] : [`${notice.planYear}年度方案`];
  const sentences = [`来源：${provenance(notice).join('，')}`, ...year, `${SITE.name}整理，非官方，以原文为准`, FREE];
  return sentences.map((words) => `${words}。`).join('');
}
