import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sheetsInPage, usedRules } from '../../../src/site/sheets-in-page.ts';

const policy = '<meta http-equiv="content-security-policy" content="style-src \'self\';">';
const link = (name: string): string => `<link rel="stylesheet" href="/x/_astro/${name}">`;
const built: Readonly<Record<string, string>> = {
  'a.css': '.a{color:red}',
  'b.css': '.b{color:#00f}.lazy{top:0}',
  'page.js': 'import("./later.js")',
  'later.js': 'part.className = "lazy"',
};
const read = (name: string): string | undefined => built[name];

it('sheets that a page links to stand in it behind the policy, in their order, and the policy names their hash', () => {
  const page = sheetsInPage(
    `<head>${policy}${link('a.css')}</head><p class="a b">One ${link('b.css')}</p>`,
    read,
  );
  const style = '.a{color:red}.b{color:#00f}';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(page).toBe(
    `<head>${policy.replace("'self'", `'self' 'sha256-${hash}'`)}<style>${style}</style></head><p class="a b">One </p>`,
  );
});

it('a rule for a class that only a script loaded later sets stays', () => {
  const script = '<script type="module" src="/x/_astro/page.js"></script>';
  expect(sheetsInPage(`${policy}${link('b.css')}${script}`, read)).toContain('.lazy{top:0}');
});

it('a rule for a class that only data in the page names stays, but not for a word of what search engines read', () => {
  const data = (type: string) =>
    sheetsInPage(`${policy}${link('b.css')}<script type="${type}">{"set":"lazy"}</script>`, read);
  expect(data('application/json')).toContain('.lazy{top:0}');
  expect(data('application/ld+json')).not.toContain('.lazy{top:0}');
});

it('a sheet for print alone and a page without a policy stay as they are', () => {
  const print = `${policy}<link rel="stylesheet" href="/_astro/a.css" media="print">`;
  expect(sheetsInPage(print, read)).toBe(print);
  expect(sheetsInPage(link('a.css'), read)).toBe(link('a.css'));
});

it('a sheet for print comes last: it goes before what the screen is told, and holds up no line', () => {
  const print = '<link rel="stylesheet" href="/_astro/print.css" media="print">';
  const head = `<head>${print}${policy}${link('a.css')}</head>`;
  const page = sheetsInPage(`${head}<body><p class="a"></p></body>`, read);
  expect(page.match(/<style>|<link[^>]*>|<\/?body>/g)).toEqual([
    '<style>',
    '<body>',
    print,
    '</body>',
  ]);
});

it('a sheet that was not built is an error that names it', () => {
  expect(() => sheetsInPage(policy + link('c.css'), read)).toThrow('the sheet c.css');
});

it.each([
  ['a class that nothing has is left out', '.a{top:0}.b{top:0}', '<i class="a">', '', '.a{top:0}'],
  [
    'of a rule only those selectors stay that are used',
    '.a,.b,:is(.b,.c) i{top:0}',
    '<i class="c a">',
    '',
    '.a,:is(.b,.c) i{top:0}',
  ],
  [
    'an element that neither the page nor a script has is left out',
    'b i{top:0}u,s{top:0}@media print{hr{top:0}}',
    '<i><u>',
    'make("s")',
    'u,s{top:0}',
  ],
  [
    'classes that no element has together are left out, but not where a script may set one',
    '.a.b{top:0}.a.c{top:0}.a .c{top:0}.c.s{top:0}.c.c{top:0}',
    '<i class="a b"><i class="c">',
    '"s"',
    '.a.b,.a .c,.c.s,.c.c{top:0}',
  ],
  [
    'a class whose start a script goes on from stays',
    '.by-x{top:0}.bz-x{top:0}',
    '',
    '`by-${x}`',
    '.by-x{top:0}',
  ],
  ['attributes always stay', 'b[open]{top:0}', '<b>', '', 'b[open]{top:0}'],
  [
    'a property that nothing asks for is left out',
    ':root{--a:1px;--b:2px}b{top:var(--a)}',
    '<b>',
    '',
    ':root{--a:1px}b{top:var(--a)}',
  ],
  ['a property that a script names stays', ':root{--a:1px}', '', 'get("--a")', ':root{--a:1px}'],
])('%s', (_, css, html, script, rules) => {
  expect(usedRules(css, html, script)).toBe(rules);
});
