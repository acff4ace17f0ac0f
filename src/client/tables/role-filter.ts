/** `<role-filter>`: of a unit's tasks those of one role; pressed again, or 全部, all. */

class RoleFilter extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const buttons = [...this.querySelectorAll<HTMLElement>('button')];
    const groups = [...document.querySelectorAll<HTMLElement>('main .task-table tbody')];
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      if (!button) return;
      const role = button.getAttribute('aria-pressed') === 'true' ? '' : (button.dataset['role'] ?? '');
      for (const one of buttons) one.setAttribute('aria-pressed', String((one.dataset['role'] ?? '') === role));
      for (const group of groups) {
        const rows = [...group.querySelectorAll<HTMLElement>('[data-roles]')];
        for (const row of rows) row.hidden = role !== '' && !row.dataset['roles']?.split(' ').includes(role);
        const shown = rows.filter(({ hidden }) => !hidden).length;
        group.hidden = shown === 0;
        const count = group.querySelector('[data-shown]');
        if (count) count.textContent = String(shown);
      }
    });
  }
}

customElements.define('role-filter', RoleFilter);
