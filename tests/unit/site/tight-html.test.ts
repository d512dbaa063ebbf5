import { expect, it } from 'vitest';
import { tightHtml } from '../../../src/site/integrations.ts';

it('takes out white space beside block elements, and between the shapes of a drawing', () => {
  expect(tightHtml('<ul>\n <li> <a href="/">One</a> </li>\n</ul> <p>Two </p>')).toBe(
    '<ul><li><a href="/">One</a></li></ul><p>Two</p>',
  );
  expect(tightHtml('<p><svg> <path d="M0 0"/> <g> </g> </svg> on</p>')).toBe(
    '<p><svg><path d="M0 0"/><g></g></svg> on</p>',
  );
});

it('keeps the space between words, links and words in a drawing', () => {
  const inline = '<p>By <a href="/">one</a> <b>and</b> <span>two</span></p>';
  expect(tightHtml(inline)).toBe(inline);
  const words = '<svg><text><tspan>War</tspan> <tspan>and peace</tspan></text></svg>';
  expect(tightHtml(words)).toBe(words);
});

it('is not misled by a sign in an attribute', () => {
  expect(tightHtml('<li data-x="a > b"> one</li>')).toBe('<li data-x="a > b">one</li>');
});

it('leaves a script as it is, whose hash the policy names', () => {
  expect(tightHtml('<head> <script>go()\n</script> </head>')).toContain('<script>go()\n</script>');
});

it('leaves a page with preformatted text as it is', () => {
  const page = '<pre> <p> x </p> </pre>';
  expect(tightHtml(page)).toBe(page);
});
