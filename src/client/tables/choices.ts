/** Fields whose values stand in the page's address: `?campaign=campaign-1&role=lead`. */

export type ChoiceField = HTMLSelectElement | HTMLInputElement;

/** Sets the fields to what the address says; a value that a list does not have is none. */
export function readChoices(fields: readonly ChoiceField[]): void {
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = asked.get(field.name) ?? '';
    const isChoice = field instanceof HTMLInputElement || [...field.options].some((option) => option.value === value);
    field.value = isChoice ? value : '';
  }
}

/** Writes them back; the page stays. */
export function writeChoices(fields: readonly ChoiceField[]): void {
  const url = new URL(location.href);
  for (const { name, value } of fields) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', url);
}

/** Whether anything is chosen. */
export const isChosen = (fields: readonly ChoiceField[]): boolean => fields.some(({ value }) => value !== '');

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
  for (const field of fields) field.value = '';
  writeChoices(fields);
}
