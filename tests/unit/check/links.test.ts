import { expect, it } from 'vitest';
import { problemsOf } from './problems.ts';

const problems = problemsOf('links');

it('points at links to no page or anchor, at relative ones, at scripts, and at images elsewhere', () => {
  expect(problems.filter((line) => line.startsWith('content/pages/about.mdx'))).toEqual([
    'content/pages/about.mdx:9:1  links  the link leads nowhere: /about\n    → did you mean "/about/"?',
    'content/pages/about.mdx:11:1  links  the link leads nowhere: /abuot/\n    → did you mean "/about/"?',
    'content/pages/about.mdx:13:1  links  the link leads nowhere: /about/#whom\n    → did you mean "/about/#who"?',
    'content/pages/about.mdx:15:1  links  the link leads nowhere: #whom\n    → did you mean "/about/#who"?',
    'content/pages/about.mdx:17:1  links  the link leads nowhere: /claims/p05-road-block/\n    → did you mean "/claims/p05-roadblock/"?',
    'content/pages/about.mdx:19:1  links  "../claims/" is no address that a text may link to\n    → write the whole address: https://… elsewhere, /… on this site; addresses start and end with a slash, such as /how-we-check/#verdicts',
    'content/pages/about.mdx:21:1  links  "javascript:alert%281%29" is no address that a text may link to\n    → write the whole address: https://… elsewhere, /… on this site; addresses start and end with a slash, such as /how-we-check/#verdicts',
    'content/pages/about.mdx:25:1  links  the image is on another site: https://example.org/picture.png\n    → the site loads nothing from elsewhere: put the image into public/',
    'content/pages/about.mdx:27:1  links  the link leads nowhere: /elsewhere/\n    → addresses start and end with a slash, such as /how-we-check/#verdicts',
    'content/pages/about.mdx:29:1  links  there is no image at /bridge.png\n    → put it into public/; public/bridge.png has the address /bridge.png',
    'content/pages/about.mdx:29:73  links  there is no image at og.png\n    → put it into public/; public/bridge.png has the address /bridge.png',
  ]);
});

it('knows the anchors of a chapter: its sections and the parts that every chapter has', () => {
  expect(problems.filter((line) => line.startsWith('content/chapters/the-road.mdx'))).toEqual([
    'content/chapters/the-road.mdx:7:37  links  the link leads nowhere: #feees\n    → did you mean "/chapters/the-road/#fees"?',
  ]);
});
