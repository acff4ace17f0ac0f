/** What a clause's card says, read from its page. */

export interface CardWords {
  /** The site's name. */
  site: string;
  /** The clause's heading with its enumerator; empty where it has none, or a sentence of it is shown. */
  heading: string;
  /** Its sentences, the first at least; … where others are left out. */
  text: string;
  /** 《岳阳市云溪区打好“发展六仗”总体方案》 */
  plan: string;
  issuer: string;
  /** Number and date. */
  dated: string;
  /** 附件1第二部分第（一）项第3目, with 第2句 where that is shown. */
  place: string;
  /** Where the code leads. */
  address: string;
}

/** Characters of a clause that a card holds well; a first sentence that is longer stays whole. */
const MOST = 140;

/** As many sentences as fit, cut at a sentence's border. */
function cutSentences(sentences: readonly string[], most = MOST): string {
  let text = '';
  for (const sentence of sentences) {
    if (text !== '' && text.length + sentence.length > most) return `${text}…`;
    text += sentence;
  }
  return text;
}

const wordsOf = (element: Element | null) => element?.textContent.trim() ?? '';

/** The words for the page's clause, or for the sentence that the fragment `#c2-1-3-s2` names. */
export function readWords(card: HTMLElement, { origin, pathname, hash }: Location): CardWords {
  const { site = '', plan = '', issuer = '', dated = '', place = '' } = card.dataset;
  const clause = document.querySelector('.clause.own');
  const spans = [...(clause?.querySelectorAll('p[data-source] > span[id]') ?? [])];
  const named = spans.find(({ id }) => `#${id}` === hash);
  const common = { site, plan, issuer, dated, address: origin + pathname };
  if (named) {
    const number = /s(\d+)$/.exec(hash)?.[1] ?? '';
    const address = common.address + hash;
    return { ...common, heading: '', text: wordsOf(named), place: `${place}第${number}句`, address };
  }
  const heading = wordsOf(clause?.querySelector('h1[data-source]') ?? null);
  const body = clause?.querySelector('p[data-source]') ?? null;
  // An enumerator without a heading stands before the first sentence, in no span.
  const marker = heading === '' && body ? wordsOf(body).slice(0, wordsOf(body).indexOf(wordsOf(spans[0] ?? null))) : '';
  const text = spans.length > 0 ? marker + cutSentences(spans.map(wordsOf)) : wordsOf(body);
  return { ...common, heading, text, place };
}
