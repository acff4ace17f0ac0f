/** Loads what makes a clause's card when it is first asked for; from then on that answers the button. */
document.querySelector('.qr-card button')?.addEventListener('click', () => void import('./card.ts'), { once: true });
