/**
 * The head of a page that has moved leads to the new page; where the address names a part of it,
 * this leads on to that part.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link && location.hash) location.replace(link.href + location.hash);
