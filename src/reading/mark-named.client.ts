/**
 * While a place or an event in the text is pointed at or has the focus, its dot on the chapter's
 * map or its mark on the strip stands out. A link that was followed gets the focus back on return,
 * also where the browser has let go of the page.
 */
const named = 'a.place, a.event';
const links = [...document.querySelectorAll<HTMLAnchorElement>(named)];
const dots = (id: string): Element[] => [
  ...document.querySelectorAll(`.map-view circle.${CSS.escape(id)}`),
];

/** Marks stand in the order of the list under the drawing; the breaks of the scale come first. */
function marks(href: string): Element[] {
  return [...document.querySelectorAll('.strip')].flatMap((strip) => {
    const listed = [...strip.querySelectorAll('li a')];
    const at = listed.findIndex((link) => link.getAttribute('href') === href);
    const mark =
      at < 0 ? undefined : [...strip.querySelectorAll('svg[role] > svg')].at(at - listed.length);
    return mark ? [mark] : [];
  });
}

function mark({ type, target }: Event): void {
  const link = (target as Element).closest<HTMLAnchorElement>(named);
  if (!link) return;
  const href = link.getAttribute('href') ?? '';
  const on = type === 'focusin' || type === 'mouseover';
  const [, place] = /\/places\/([^/]+)\/$/.exec(href) ?? [];
  for (const element of place === undefined ? marks(href) : dots(place))
    element.classList.toggle('named', on);
}

for (const type of ['mouseover', 'mouseout', 'focusin', 'focusout'])
  document.addEventListener(type, mark);

document.addEventListener('click', ({ target }) => {
  const at = links.indexOf(
    (target as Element).closest<HTMLAnchorElement>(named) as HTMLAnchorElement,
  );
  if (at >= 0) history.replaceState({ ...history.state, named: at }, '');
});
links[(history.state as { named?: number } | null)?.named ?? -1]?.focus({ preventScroll: true });
