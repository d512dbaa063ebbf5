/**
 * The head of a page that has moved leads to the new page; this leads on to the part that the
 * address names.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link && location.hash) location.replace(link.href + location.hash);
