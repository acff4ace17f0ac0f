/** A style element, or a script that is neither a file nor data: what a strict policy lets in by its hash alone. */
export interface InlineCode {
  tag: 'style' | 'script';
  text: string;
  /** With its tags, as it stands in the page. */
  whole: string;
}

const INLINE = /<(style|script)(?![^>]*\b(?:src=|type="application\/))[^>]*>([^]*?)<\/\1>/g;

/** The inline code of a page that the build wrote, in its order. Without a parser, for it is asked of every page. */
export function inlineCode(html: string): InlineCode[] {
  return [...html.matchAll(INLINE)].map(([whole, tag, text = '']) => ({ tag: tag as InlineCode['tag'], text, whole }));
}
