/** The filters of 责任清单 follow a selection: what is chosen, and how many tasks each further choice would show. */
import { make } from '../dom.ts';
import type { Counts } from '../../selection/select.ts';
import type { Facets, TaskSelection } from '../../selection/state.ts';

function setChip(chip: HTMLElement, count: number, pressed: boolean): void {
  const small = chip.querySelector('small');
  if (small) small.textContent = String(count);
  chip.setAttribute('aria-pressed', String(pressed));
  // Seen, and not to be chosen: it keeps its place for who goes by keyboard.
  chip.setAttribute('aria-disabled', String(count === 0 && !pressed));
}

function chipOf(text: string, data: Record<string, string>): HTMLButtonElement {
  const chip = make('button', { type: 'button', className: 'chip' }, text);
  Object.assign(chip.dataset, data);
  return chip;
}

/** The chosen units, each to be taken out again; of two, whether both are asked of one task. */
function tagsOf(state: TaskSelection, both: number, nameOf: (slug: string) => string): HTMLElement[] {
  const tags = state.units.map((slug) => {
    const chip = chipOf(`${nameOf(slug)} ×`, { facet: 'units', value: slug });
    chip.setAttribute('aria-label', `去掉${nameOf(slug)}`);
    return chip;
  });
  if (state.units.length > 1) {
    const chip = chipOf('只看同列的', { switch: 'both' });
    chip.append(make('small'));
    setChip(chip, both, state.both);
    tags.push(chip);
  }
  return tags.map((chip) => make('li', {}, chip));
}

/** Shows a selection and its counts. */
export function showFilters(
  fields: HTMLFieldSetElement,
  state: TaskSelection,
  counts: Counts,
  nameOf: (slug: string) => string,
): void {
  for (const chip of fields.querySelectorAll<HTMLElement>('.facet-row [data-facet]')) {
    const { facet, value = '' } = chip.dataset as { facet: keyof Facets; value?: string };
    setChip(
      chip,
      counts[facet].get(value) ?? 0,
      state[facet].some((chosen) => String(chosen) === value),
    );
  }
  for (const chip of fields.querySelectorAll<HTMLElement>('.facet-row [data-switch]')) {
    const name = chip.dataset['switch'] as 'target' | 'due';
    setChip(chip, counts[name], state[name]);
  }
  fields.querySelector('.tags')?.replaceChildren(...tagsOf(state, counts.both, nameOf));
  const set = (selector: string, value: string) => {
    const field = fields.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
    if (field && field !== document.activeElement) field.value = value;
  };
  set('[data-q]', state.q);
  set('[data-kind]', state.kinds.length === 1 ? (state.kinds[0] ?? '') : '');
  set('[data-sort]', state.sort);
  set('[data-group]', state.group);
}
