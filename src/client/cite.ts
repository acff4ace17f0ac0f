/** 引用, loaded when it is first asked for: copies a citation of words of a clause, and shows all its forms. */
import { FORM_NAMES, FORMS, type FormName } from '../cite/forms.ts';
import { quotedFrom, type ClauseSource } from '../cite/quoted.ts';
import { directiveOf, writeDirective } from '../cite/text-fragment.ts';
import { readPageText } from './page-text.ts';
import styles from '../styles/cite.css?url';

/** Where the form that a reader copied last is kept. */
const KEY = 'cite';

const isForm = (name: string | null): name is FormName => FORM_NAMES.some((form) => form === name);

function remembered(): FormName {
  try {
    const name = localStorage.getItem(KEY);
    return isForm(name) ? name : 'gbt2025';
  } catch {
    return 'gbt2025';
  }
}

function remember(name: FormName): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // A browser that keeps nothing offers the first form again.
  }
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** The address that opens this page with the words of a range marked; the fragment alone where no terms lead there. */
export function quotationLink(range: Range, id: string): string {
  const { blocks, locate } = readPageText(document.body);
  const start = locate(range.startContainer, range.startOffset);
  const end = locate(range.endContainer, range.endOffset);
  const directive = start && end ? directiveOf(blocks, { start, end }) : null;
  return `${location.origin}${location.pathname}#${id}${directive ? writeDirective(directive) : ''}`;
}

/** Today here, ISO. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const status = make('p', { role: 'status' });
const list = make('dl', {});
const close = make('button', { type: 'button', textContent: '关闭', className: 'door' });
const title = make('h2', { id: 'cite-title', textContent: '引用' });
const dialog = make('dialog', { className: 'cite' }, title, status, list, close);
dialog.setAttribute('aria-labelledby', title.id);
close.addEventListener('click', () => {
  dialog.close();
});
dialog.addEventListener('click', ({ target }) => {
  // The backdrop is the dialog itself.
  if (target === dialog) dialog.close();
});
document.body.append(dialog);
const styled = new Promise<void>((resolve) => {
  const link = make('link', { rel: 'stylesheet', href: styles });
  link.addEventListener('load', () => {
    resolve();
  });
  // Bare, but there.
  link.addEventListener('error', () => {
    resolve();
  });
  document.head.append(link);
});

/** Copies a form's text; where the browser refuses, selects it to be copied by hand. */
async function copy(name: FormName, text: string): Promise<void> {
  remember(name);
  const shown = list.querySelector(`[data-form="${name}"]`);
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `已复制：${FORMS[name].name}`;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    status.textContent = `浏览器不让本站复制。${FORMS[name].name}已选中，请按Ctrl+C（苹果电脑⌘C）或长按复制。`;
  }
}

function entry(name: FormName, text: string): Node[] {
  const button = make('button', { type: 'button', textContent: '复制', className: 'door' });
  button.setAttribute('aria-label', `复制${FORMS[name].name}`);
  button.addEventListener('click', () => void copy(name, text));
  const shown = make('code', { textContent: text, lang: 'zh-CN' });
  shown.dataset['form'] = name;
  return [make('dt', {}, FORMS[name].name, button), make('dd', {}, shown)];
}

async function sourceOf(clause: HTMLElement): Promise<ClauseSource> {
  const slug = location.pathname.split('/')[1] ?? '';
  const answer = await fetch(`/${slug}/data/clauses/${clause.dataset['clause'] ?? ''}.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as ClauseSource;
}

/**
 * Copies the citation of a range's words in the form that was copied last, and opens all forms.
 *
 * @param clause the clause in which the words begin
 * @param id fragment of their sentence, else of the clause
 */
export async function cite(range: Range, clause: HTMLElement, id: string): Promise<void> {
  const permalink = clause.querySelector<HTMLAnchorElement>('.permalink')?.href ?? location.href;
  const address = id === clause.id ? permalink : `${permalink}#${id}`;
  const use = { quotationLink: quotationLink(range, id), accessedOn: today() };
  const words = range.toString().replace(/\s*\n\s*/g, '');
  status.textContent = '';
  list.replaceChildren();
  try {
    const quoted = quotedFrom(await sourceOf(clause), words, address);
    const texts = FORM_NAMES.map((name) => [name, FORMS[name].make(quoted, use)] as const);
    list.append(...texts.flatMap(([name, text]) => entry(name, text)));
    await styled;
    dialog.showModal();
    const preferred = texts.find(([name]) => name === remembered());
    if (preferred) await copy(...preferred);
  } catch {
    // Without the clause's file there are still its addresses.
    const addresses = { permalink: address, quotation: use.quotationLink };
    list.replaceChildren(...entry('permalink', addresses.permalink), ...entry('quotation', addresses.quotation));
    await styled;
    if (!dialog.open) dialog.showModal();
    status.textContent = '读不到本条的出处（网络断了？），只能给出网址。';
  }
}
