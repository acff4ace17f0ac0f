/** `<clause-box data-home="/yyzbf-2023-4/">`: goes to the clause whose number was typed. */
import { parseTyped } from '../../clause/id.ts';

class ClauseBox extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const status = this.querySelector('[role="status"]');
    if (!form || !input || !status) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const id = parseTyped(input.value);
      if (id) location.assign(`${this.dataset['home'] ?? '/'}${id}/`);
      else status.textContent = '没有读懂这个编号。可以写成：附件1 二（一）3，或 1.2.1.3（附件1；总体方案写0）';
    });
  }
}

customElements.define('clause-box', ClauseBox);
