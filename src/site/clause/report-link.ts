/** A report of an error in a clause: its text, and the link that sends it where somebody receives it. */

export interface Reported {
  /** 附件1第二部分第（一）项第3目 */
  place: string;
  /** The clause's own address. */
  address: string;
  /** Its heading, else its first words. */
  quote: string;
}

export interface ErrorReport {
  /** To fill in and send. */
  text: string;
  /** Null where nobody receives reports. */
  href: string | null;
}

/**
 * `to` is the site's `reports`: `mailto:…` (RFC 6068) or the https address of a form that takes `title` and `body`, or `subject` and
 * `body` where the address has an empty `subject`. Throws on any other: the link would lead nowhere.
 */
export function reportOf({ place, address, quote }: Reported, to: string | null): ErrorReport {
  const subject = `报告差错：${place}`;
  const text = [subject, address, `原文：${quote}`, '应为：'].join('\n');
  if (to === null) return { text, href: null };
  const url = URL.parse(to);
  if (url?.protocol === 'mailto:') {
    const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
    return { text, href: `${to}${to.includes('?') ? '&' : '?'}${query}` };
  }
  if (url?.protocol !== 'https:') throw new Error(`Expected mailto: or https: in reports, found ${to}`);
  url.searchParams.set(url.searchParams.has('subject') ? 'subject' : 'title', subject);
  url.searchParams.set('body', text);
  return { text, href: url.href };
}
