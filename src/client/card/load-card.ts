/** Loads what makes a clause's card when it is first opened. */
document.querySelector('.qr-card')?.addEventListener('toggle', () => void import('./card.ts'), { once: true });
