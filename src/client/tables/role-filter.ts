/** `<role-filter>`: of a unit's tasks those of one role; pressed again, all. */

class RoleFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const buttons = [...this.querySelectorAll<HTMLElement>('button[data-role]')];
    const sections = [...document.querySelectorAll<HTMLElement>('main .tasks')];
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button[data-role]') : null;
      if (!button) return;
      const role = button.getAttribute('aria-pressed') === 'true' ? undefined : button.dataset['role'];
      for (const one of buttons) one.setAttribute('aria-pressed', String(one.dataset['role'] === role));
      for (const section of sections) {
        const rows = [...section.querySelectorAll<HTMLElement>('li[data-role]')];
        for (const row of rows) row.hidden = role !== undefined && row.dataset['role'] !== role;
        section.hidden = rows.length > 0 && rows.every(({ hidden }) => hidden);
      }
    });
  }
}

customElements.define('role-filter', RoleFilter);
