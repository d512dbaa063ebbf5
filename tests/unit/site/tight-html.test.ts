import { expect, it } from 'vitest';
import { tightHtml } from '../../../src/site/tight-html.ts';

it('takes out white space beside block elements, and between the shapes of a drawing', () => {
  expect(tightHtml('<ul>\n <li> <a href="/">One</a> </li>\n</ul> <p>Two </p>')).toBe(
    '<ul><li><a href="/">One</a></li></ul><p>Two</p>',
  );
  expect(tightHtml('<p><svg> <path d="M0 0"/> <svg> <g> </g> </svg> <g> </g> </svg> on</p>')).toBe(
    '<p><svg><path d="M0 0"/><svg><g></g></svg><g></g></svg> on</p>',
  );
});

it('keeps the space between words, links and words in a drawing', () => {
  const inline = '<p>By <a href="/">one</a> <b>and</b> <span>two</span></p>';
  expect(tightHtml(inline)).toBe(inline);
  const words = '<svg><text><tspan>War</tspan> <tspan>and peace</tspan></text></svg>';
  expect(tightHtml(words)).toBe(words);
});

it('makes one space of many and of a line break, but not of one that keeps a line together', () => {
  expect(tightHtml('<p>By\n  <b>one</b>  \u00A0two</p>')).toBe('<p>By <b>one</b> \u00A0two</p>');
});

it('keeps the white space of attributes, scripts and styles', () => {
  const page = '<p title="a\n b">x</p><style>a{}\n\nb{}</style><i data-x="a > \n b">y</i>';
  expect(tightHtml(page)).toBe(page);
});

it('ends an empty shape of a drawing with its own tag, and no other element', () => {
  expect(tightHtml('<p><i></i><svg><path d="M0 0"></path><g></g></svg></p>')).toBe(
    '<p><i></i><svg><path d="M0 0"/><g></g></svg></p>',
  );
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
