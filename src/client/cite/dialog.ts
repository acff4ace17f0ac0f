/** The dialog of 引用: all forms of one citation, each to be copied; the one that was copied last is copied at once. */
import { copy } from '../copy.ts';
import { make } from '../dom.ts';
import { FORM_NAMES, FORMS, type FormName } from '../../cite/forms.ts';
import styles from '../../styles/clause/cite.css?url';

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

const status = make('p', { role: 'status' });
const list = make('dl', {});
const close = make('button', { type: 'button', textContent: '关闭' });
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

/** The dialog's own style sheet: no page has it before it is asked for. */
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

/** Copies a form's text; where the browser refuses, selects it where it stands, to be copied by hand. */
async function copyForm(name: FormName, text: string): Promise<void> {
  remember(name);
  const shown = list.querySelector(`[data-form="${name}"]`);
  if (await copy(text)) {
    status.textContent = `已复制：${FORMS[name].name}`;
    return;
  }
  if (shown && dialog.open) getSelection()?.selectAllChildren(shown);
  status.textContent = `浏览器不让本站复制。${FORMS[name].name}已选中，请按Ctrl+C（苹果电脑⌘C）或长按复制。`;
}

function entry(name: FormName, text: string): Node[] {
  const button = make('button', { type: 'button', textContent: '复制' });
  button.setAttribute('aria-label', `复制${FORMS[name].name}`);
  button.addEventListener('click', () => void copyForm(name, text));
  const shown = make('code', { textContent: text, lang: 'zh-CN' });
  shown.dataset['form'] = name;
  return [make('dt', {}, FORMS[name].name, button), make('dd', {}, shown)];
}

/** A form's name and its text. */
export type Citation = readonly [name: FormName, text: string];

/** Opens the dialog with these forms; `remark` is said in place of copying one. */
export async function showForms(forms: readonly Citation[], remark: string | null): Promise<void> {
  list.replaceChildren(...forms.flatMap(([name, text]) => entry(name, text)));
  status.textContent = '';
  await styled;
  dialog.showModal();
  // Said when it is open: before, nobody hears it.
  status.textContent = remark ?? '';
  const preferred = remark === null ? forms.find(([name]) => name === remembered()) : undefined;
  if (preferred) await copyForm(...preferred);
}
