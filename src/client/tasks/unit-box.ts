/** The box that units are chosen in: found by name, spelling, synonym, pinyin and initials, as in the header's box. */
import { openListbox, option } from '../box/listbox.ts';
import { matchOrgs } from '../box/match-orgs.ts';
import type { BoxEntry } from '../../site/search/box.ts';

const MOST = 8;

export interface UnitBox {
  /** Of box.json. */
  address: string;
  /** Whether a unit has tasks. */
  has: (slug: string) => boolean;
  /** Where the list stands with that unit chosen too. */
  hrefOf: (slug: string) => string;
  choose: (slug: string) => void;
}

/** Brings the box to life. */
export function openUnitBox(
  box: HTMLElement,
  input: HTMLInputElement,
  list: HTMLElement,
  { address, has, hrefOf, choose }: UnitBox,
): void {
  let entries: Promise<BoxEntry[]> | undefined;
  const load = () =>
    (entries ??= fetch(address).then(async (answer) => (answer.ok ? ((await answer.json()) as BoxEntry[]) : [])));
  const options = openListbox(box, input, list, { label: '单位' });
  const update = async () => {
    const found = matchOrgs(await load().catch(() => []), input.value, Infinity).filter(([id]) => has(id));
    options.show(
      found.slice(0, MOST).map(([id, name, , , , tasks]) => {
        const link = option({ href: hrefOf(id), text: [name], small: [tasks] });
        link.dataset['unit'] = id;
        return link;
      }),
    );
  };
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void update();
  });
  input.addEventListener('compositionend', () => void update());
  input.addEventListener('keydown', (event) => {
    const link = options.chosen() ?? list.querySelector<HTMLElement>('[role="option"]');
    if (event.isComposing || event.key !== 'Enter' || !link) return;
    link.click();
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const unit = (event.target as Element).closest<HTMLElement>('[data-unit]')?.dataset['unit'];
    if (unit === undefined) return;
    event.preventDefault();
    input.value = '';
    options.show([]);
    choose(unit);
  });
  // What was typed while this was on its way.
  if (input.value !== '') void update();
}
