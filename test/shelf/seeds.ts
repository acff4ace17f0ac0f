/**
 * A shelf of four: the real notice, one of another kind whose pages have moved, one with characters that no page can hold,
 * a wide one: twelve campaigns, two hundred units, and nobody leads, nothing is counted.
 */
import { readSeeds } from '../../scripts/project.ts';

export const SECOND = 'wzbf-2024-12';
export const ODD = 'qzf-2023-4';

/** What the shelf's site is told of itself. */
export const SITE = {
  SITE_NAME: '望湖图谱',
  REPORT_URL: 'mailto:cuowu@example.cn',
  HSTS: 'includeSubDomains; preload',
  SECURITY_CONTACT: 'mailto:anquan@example.cn',
  SECURITY_EXPIRES: '2027-06-30',
};

/** The second notice as it was published. */
export const PUBLISHED = readSeeds('test/fixtures/shelf');

export const ITEM = '施工时间避开早晚高峰（7:00—9:00、17:00—19:00）。';
const GONE = '（二）健全长效机制。落实街巷长制，每季度通报一次。\n';

/** As it is now: the item stands under the second task, and a clause is no more. */
export const SECOND_TEXT = `${(PUBLISHED['notice.txt'] ?? '').replace(`2．${ITEM}\n`, '').replace(GONE, '').trimEnd()}\n1．${ITEM}\n`;
export const SECOND_DATA = `${PUBLISHED['notice.yaml'] ?? ''}
moved:
  - { from: annex-1/2-1-2/, to: annex-1/2-2-1/, on: 2026-11-20, note: 原文更正后移到第二项 }
  - { from: orgs/qufangguanju/, to: orgs/quzhujianju/, on: 2026-11-21, note: 合并了同一单位的写法 }
removed:
  - { address: plan/2-2/, on: 2026-11-22, note: 原文更正后删去 }
`;

export const ODD_TEXT = [
  '青山县人民政府关于\u0001防\ufffe汛的通知',
  '青政发〔2023〕4号',
  '一、加强\u000b值守\ufffe。要在3月\u0002前完成巡查100次。(县应急\u0001局牵头)',
  '二、抓好落实。甲\u2028乙。',
  '青山县人民政府',
  '2023年3月1日',
  '青山县防汛方案',
  '一、重点任务',
  '(一)打好防汛主动战。抓好防汛。',
  '附件1',
  '青山县打好防汛主动战工作方案',
  '一、任务',
  '(一)丙\u0002丁。好的。',
  '',
].join('\n');
const ODD_DATA = [
  `slug: ${ODD}`,
  'notes:',
  '  - clause: letter/2',
  '    quote: 甲',
  '    kind: unclear',
  '    remark: "疑\\u0001误"',
  '    on: 2026-11-26',
  '',
].join('\n');

export const WIDE = 'lszf-2022-9';
export const WIDE_CAMPAIGNS = 12;
export const WIDE_UNITS = 200;

/** 一, 十一: numbers to ninety-nine as enumerators have them. */
const chinese = (n: number): string =>
  `${n < 10 ? '' : n < 20 ? '十' : `${'一二三四五六七八九'[Math.floor(n / 10) - 1] ?? ''}十`}${'零一二三四五六七八九'[n % 10] ?? ''}`.replace(
    /(?<=.)零$/,
    '',
  );
const NAMES = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉';
const WIDE_NAMES = Array.from(
  { length: WIDE_UNITS },
  (_, i) => `${NAMES[i % 20] ?? ''}${NAMES[Math.floor(i / 20)] ?? ''}镇`,
);
const WIDE_TEXT = [
  '临水县人民政府',
  '关于印发《临水县打好“十二仗”总体方案》的通知',
  '临水政发〔2022〕9号',
  '各镇人民政府：',
  '现将方案印发给你们，请认真落实。',
  '临水县人民政府',
  '2022年2月1日',
  '临水县打好“十二仗”总体方案',
  '一、重点任务',
  ...Array.from({ length: WIDE_CAMPAIGNS }, (_, i) => `（${chinese(i + 1)}）打好${NAMES[i] ?? ''}水整治仗。抓好治理。`),
  '附件：',
  ...Array.from({ length: WIDE_CAMPAIGNS }, (_, i) => `${i + 1}．临水县打好${NAMES[i] ?? ''}水整治仗工作方案`),
  ...Array.from({ length: WIDE_CAMPAIGNS }, (_, i) => {
    const own = WIDE_NAMES.filter((_name, j) => j % WIDE_CAMPAIGNS === i);
    const [one, other] = [own.slice(0, 9), own.slice(9)].map((names) => names.join('、'));
    return [
      `附件${i + 1}`,
      `临水县打好${NAMES[i] ?? ''}水整治仗工作方案`,
      '一、主要任务',
      `（一）清理河道。清除淤泥和杂物。（${one ?? ''}负责）`,
      `（二）加固堤岸。排查险段，及时修补。（${other ?? ''}负责）`,
    ];
  }).flat(),
  '',
].join('\n');

/** All four as they were published. */
export const SHELF = {
  ...readSeeds('seeds'),
  ...PUBLISHED,
  'odd.txt': ODD_TEXT,
  'odd.yaml': ODD_DATA,
  'wide.txt': WIDE_TEXT,
  'wide.yaml': `slug: ${WIDE}\n`,
};
