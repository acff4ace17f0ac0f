/** Topics stood on one page, `topics/#elderly`: such an address leads on to the topic's own. */
const entry = document.getElementById(location.hash.slice(1));
const link = entry instanceof HTMLAnchorElement ? entry : entry?.querySelector('a');
if (link && entry?.closest('main ul')) location.replace(link.href);

export {};
