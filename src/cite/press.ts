/** As a newspaper names its source: 据《…》（岳云政办发〔2023〕4号）附件1第二部分第（一）项第3目：“…” */
import type { Quoted } from './quoted.ts';

/** Each mark inside a pair of its own kind takes the inner form (GB/T 15834—2011, 4.8.3.3 and 4.15): “‘’”, 《〈〉》. */
const INNER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  quote: { '“': '‘', '”': '’', '‘': '“', '’': '”' },
  title: { '《': '〈', '》': '〉', '〈': '《', '〉': '》' },
};

const inside = (kind: keyof typeof INNER, words: string): string =>
  words.replace(/[“”‘’《》〈〉]/g, (mark) => INNER[kind]?.[mark] ?? mark);

/** The source as it is named in running text. */
export function nameSource({ named, documentNumber }: Quoted): string {
  const number = documentNumber === null ? '' : `（${documentNumber}）`;
  return `《${inside('title', named.title)}》${number}${named.place}`;
}

export function citeInPress(quoted: Quoted): string {
  return `据${nameSource(quoted)}：“${inside('quote', quoted.words.trim())}”`;
}
