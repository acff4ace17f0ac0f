/**
 * Old addresses of the network's filters lead on: `?campaign=campaign-2&role=lead&kind=…` is a selection of 责任清单 now.
 */
import { writeAddress } from '../../selection/address.ts';
import { ALL, normal } from '../../selection/state.ts';
import { ROLES } from '../../lexicon/role-names.ts';

/** The same choice as the list's query; null where none was asked for. */
function translate(query: string): string | null {
  const asked = new URLSearchParams(query);
  const [campaign, role, kind] = ['campaign', 'role', 'kind'].map((name) => asked.get(name) ?? '');
  const number = campaign === 'plan' ? 0 : Number(/^campaign-(\d{1,4})$/.exec(campaign ?? '')?.[1] ?? NaN);
  const selection = normal({
    ...ALL,
    campaigns: Number.isNaN(number) ? [] : [number],
    roles: ROLES.filter((one) => one === role),
    kinds: kind === undefined || kind === '' ? [] : [kind],
    view: 'network',
  });
  const isAsked = selection.campaigns.length + selection.roles.length + selection.kinds.length > 0;
  return isAsked ? writeAddress(selection) : null;
}

const address = translate(location.search);
if (address !== null) {
  const link = document.querySelector<HTMLAnchorElement>('a[data-lead-on]');
  if (link) location.replace(link.pathname + address);
}
