/** 引用, loaded when it is first asked for: a citation of words of a clause in all its forms. */
import { pageSlug } from '../page.ts';
import { FORM_NAMES, FORMS } from '../../cite/forms.ts';
import { quotedFrom, type ClauseSource } from '../../cite/quoted.ts';
import { directiveOf, writeDirective } from '../../cite/text-fragment.ts';
import { showForms, type Citation } from './dialog.ts';
import { readPageText } from './page-text.ts';
import { today } from './today.ts';
import { showableIn } from '../../text/marks/showable.ts';

/** The site's own origin where the page names it, else the one that it was opened from. */
function origin(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return new URL(canonical?.href ?? location.href).origin;
}

/** The address that opens this page with the words of a range marked; the fragment alone where no terms lead there. */
function quotationLink(range: Range, id: string): string {
  const { blocks, locate } = readPageText(document.body);
  const start = locate(range.startContainer, range.startOffset);
  const end = locate(range.endContainer, range.endOffset);
  const directive = start && end ? directiveOf(blocks, { start, end }) : null;
  return `${origin()}${location.pathname}#${id}${directive ? writeDirective(directive) : ''}`;
}

/** The notice's characters in a range: numbers of clauses and other words of ours may stand between them. */
function sourceWords(range: Range): string {
  const sources = Array.from(range.cloneContents().querySelectorAll('[data-source]'), ({ textContent }) => textContent);
  return sources.length > 0 ? sources.join('') : range.toString();
}

/** The clause in which the words of a range end; null where they do not leave the one in which they begin. */
function lastClause(range: Range): string | null {
  const holding = Array.from(range.cloneContents().querySelectorAll<HTMLElement>('[data-clause]')).filter((clause) =>
    Array.from(clause.querySelectorAll('[data-source]')).some(({ textContent }) => textContent.trim() !== ''),
  );
  return holding.at(-1)?.dataset['clause'] ?? null;
}

async function sourceOf(id: string): Promise<ClauseSource> {
  const answer = await fetch(`/${pageSlug()}/data/clauses/${id}.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return showableIn((await answer.json()) as ClauseSource);
}

/**
 * Copies the citation of a range's words in the form that was copied last, and shows all forms.
 *
 * @param clause the clause in which the words begin
 * @param id fragment of their sentence, else of the clause
 */
export async function cite(range: Range, clause: HTMLElement, id: string): Promise<void> {
  const permalink = clause.querySelector<HTMLAnchorElement>('.permalink')?.pathname ?? location.pathname;
  // In a page that joins parts the fragment begins with the part's, which the clause's own page needs not.
  const name = clause.dataset['clause'] ?? '';
  const [part = ''] = name.split('/');
  const address = `${origin()}${permalink}${id === clause.id ? '' : `#${id.replace(`${part}-`, '')}`}`;
  const link = quotationLink(range, id);
  const words = sourceWords(range);
  const clauses = new Set([name, lastClause(range) ?? name]);
  const [source, last] = await Promise.all([...clauses].map(sourceOf)).catch(() => []);
  if (!source) {
    // Without the clause's file there are still its addresses.
    const addresses: Citation[] = [
      ['permalink', address],
      ['quotation', link],
    ];
    await showForms(addresses, '读不到本条的出处（网络断了？），只能给出网址。');
    return;
  }
  const quoted = quotedFrom(source, words, address, last);
  const use = { quotationLink: link, accessedOn: today() };
  await showForms(
    FORM_NAMES.map((name): Citation => [name, FORMS[name].make(quoted, use)]),
    null,
  );
}
