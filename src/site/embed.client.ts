/**
 * Tells the page round this frame how high it is: in a form of our own, and in that which the
 * learning platform Canvas knows (LTI `lti.frameResize`). Nothing else is told, so it is no secret to
 * anybody.
 */
function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: 'across-the-aras:height', height }, '*');
  parent.postMessage({ subject: 'lti.frameResize', height }, '*');
}

if (parent !== window) new ResizeObserver(tellHeight).observe(document.documentElement);

/** The page itself opens at what is chosen here of the timeline or the map. */
function followChoice(): void {
  const source = document.querySelector<HTMLAnchorElement>('.embed-source a');
  if (source && /\/(map|timeline)\/$/.test(source.pathname)) source.search = location.search;
}
followChoice();

/** Links that scripts have made open beside the page that frames this one, too. */
document.addEventListener(
  'click',
  ({ target }) => {
    followChoice();
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
  },
  { capture: true },
);
