/** All forms that a citation is given in, in the order in which they are offered. */
import { citeGbt7714 } from './gbt7714.ts';
import { citeInPress } from './press.ts';
import { quoteInHtml, quoteInMarkdown } from './quotation.ts';
import type { Quoted } from './quoted.ts';

interface CitationForm {
  name: string;
  /** `quotationLink` opens the page with the words marked; `accessedOn` is an ISO date. */
  make: (quoted: Quoted, use: { quotationLink: string; accessedOn: string | null }) => string;
}

export const FORMS = {
  gbt2025: { name: 'GB/T 7714—2025', make: (quoted, { accessedOn }) => citeGbt7714(quoted, 2025, accessedOn) },
  gbt2015: { name: 'GB/T 7714—2015', make: (quoted, { accessedOn }) => citeGbt7714(quoted, 2015, accessedOn) },
  permalink: { name: '永久链接', make: ({ address }) => address },
  quotation: { name: '引文链接（打开时标出原句）', make: (_, { quotationLink }) => quotationLink },
  press: { name: '新闻写法', make: citeInPress },
  markdown: { name: 'Markdown 引文', make: quoteInMarkdown },
  html: { name: 'HTML 引文', make: quoteInHtml },
} as const satisfies Record<string, CitationForm>;

export type FormName = keyof typeof FORMS;
export const FORM_NAMES = Object.keys(FORMS) as FormName[];
