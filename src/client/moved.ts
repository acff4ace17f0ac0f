/** At an old address: goes on to the new one with question and fragment, where the host has not led there itself. */
const link = document.querySelector<HTMLAnchorElement>('[data-moved]');
if (link) location.replace(link.pathname + location.search + location.hash);

export {};
