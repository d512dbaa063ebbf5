export const siteName = 'Across the Aras';

/** Of the words of this site. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

export const mainMenu = [
  { path: '/chapters/', title: 'Chapters' },
  { path: '/op-ed/', title: 'The op-ed' },
  { path: '/claims/', title: 'Claims' },
  { path: '/map/', title: 'Map' },
  { path: '/timeline/', title: 'Timeline' },
  { path: '/explore/', title: 'Explore' },
  { path: '/sources/', title: 'Sources' },
  { path: '/glossary/', title: 'Glossary' },
  { path: '/teach/', title: 'Teach' },
] as const;

export const footMenu = [
  { path: '/what-happened-before/', title: 'What happened before' },
  { path: '/about/', title: 'About' },
  { path: '/how-we-check/', title: 'How we check' },
  { path: '/how-we-draw-borders/', title: 'How we draw borders' },
  { path: '/search/', title: 'Search' },
  { path: '/places/', title: 'Places' },
  { path: '/numbers/', title: 'Numbers' },
  { path: '/charts/', title: 'Charts' },
  { path: '/corrections/', title: 'Corrections' },
  { path: '/accessibility/', title: 'Accessibility' },
  { path: '/schemas/', title: 'Schemas' },
] as const;
