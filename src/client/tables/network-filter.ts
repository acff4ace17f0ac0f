/**
 * `<network-filter>`: shows the lines of a campaign, role or kind of organisation and the nodes that they join; the
 * choice stands in the address (`?campaign=campaign-1&role=lead`). Nothing moves: what does not fit is hidden.
 */
import { bringForward } from './bring-forward.ts';
import { followChoices } from './choices.ts';

const FIELDS = ['campaign', 'role', 'kind'];

class NetworkFilter extends HTMLElement {
  connectedCallback(): void {
    const fields = this.querySelector('fieldset');
    const status = this.querySelector('[role="status"]');
    if (!fields || !status) return;
    const selects = [...fields.querySelectorAll('select')];
    followChoices(fields, selects, () => {
      status.textContent = this.apply(new Map(selects.map(({ name, value }) => [name, value])));
    });
    bringForward(this);
  }

  /** Hides what does not fit; says what is left. */
  private apply(wanted: ReadonlyMap<string, string>): string {
    const fits = (mark: SVGElement | HTMLElement) =>
      FIELDS.every((name) => (wanted.get(name) ?? '') === '' || mark.dataset[name] === wanted.get(name));
    const kept = new Set<string>();
    const orgs = new Set<string>();
    let lines = 0;
    for (const mark of this.querySelectorAll<SVGElement | HTMLElement>('[data-edge]')) {
      const shown = fits(mark);
      mark.toggleAttribute('hidden', !shown);
      if (!shown) continue;
      const { org = '', campaign = '' } = mark.dataset;
      kept.add(org).add(campaign);
      orgs.add(org);
      if (mark instanceof SVGElement) lines += 1;
    }
    for (const node of this.querySelectorAll<SVGElement>('[data-node]')) {
      node.toggleAttribute('hidden', !kept.has(node.dataset['node'] ?? ''));
    }
    return lines === 0 ? '没有符合条件的任务' : `显示${lines}条线、${orgs.size}个单位`;
  }
}

customElements.define('network-filter', NetworkFilter);
