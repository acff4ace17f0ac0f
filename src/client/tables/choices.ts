/** Fields whose values stand in the page's address: `?campaign=campaign-1&role=lead`; a box that is ticked is `1`. */

export type ChoiceField = HTMLSelectElement | HTMLInputElement;

const isBox = (field: ChoiceField): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === 'checkbox';

/** What is chosen in it; empty for nothing. */
export const choiceOf = (field: ChoiceField): string => (isBox(field) ? (field.checked ? '1' : '') : field.value);

function choose(field: ChoiceField, value: string): void {
  if (isBox(field)) field.checked = value === '1';
  else field.value = value;
}

/** Sets the fields to what the address says; a value that a list does not have is none. */
export function readChoices(fields: readonly ChoiceField[]): void {
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = asked.get(field.name) ?? '';
    const isChoice = field instanceof HTMLInputElement || [...field.options].some((option) => option.value === value);
    choose(field, isChoice ? value : '');
  }
}

/** Writes them back; the page stays. */
export function writeChoices(fields: readonly ChoiceField[]): void {
  const url = new URL(location.href);
  for (const field of fields) {
    const value = choiceOf(field);
    if (value === '') url.searchParams.delete(field.name);
    else url.searchParams.set(field.name, value);
  }
  history.replaceState(history.state, '', url);
}

/** Whether anything is chosen. */
export const isChosen = (fields: readonly ChoiceField[]): boolean => fields.some((field) => choiceOf(field) !== '');

/** Shows the fieldset and calls `follow` when a field changes, when all are set back, and now where something is chosen. */
export function followChoices(fieldset: HTMLFieldSetElement, fields: readonly ChoiceField[], follow: () => void): void {
  readChoices(fields);
  fieldset.hidden = false;
  fieldset.addEventListener('input', () => {
    writeChoices(fields);
    follow();
  });
  fieldset.querySelector('button')?.addEventListener('click', () => {
    clearChoices(fields);
    follow();
  });
  if (isChosen(fields)) follow();
}

/** Sets all fields back, in the address too. */
export function clearChoices(fields: readonly ChoiceField[]): void {
  for (const field of fields) choose(field, '');
  writeChoices(fields);
}
