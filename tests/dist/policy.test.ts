import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { file, meta, offences, pages, site, type Tag } from './site.ts';

const policyOf = (all: readonly Tag[]): string => meta(all, 'content-security-policy') ?? '';
const isScript = ({ name, attributes }: Tag): boolean =>
  name === 'script' && /^(module|text\/javascript)?$/.test(attributes.type ?? '');

it('every page has a policy that starts from nothing and names what is allowed', () => {
  const directives = [
    "default-src 'none'",
    'script-src',
    'style-src',
    'img-src',
    'font-src',
    'connect-src',
    "base-uri 'none'",
    'form-action',
  ];
  expect(
    offences(pages, ({ all }) =>
      directives.filter((directive) => !policyOf(all).includes(directive)),
    ),
  ).toEqual([]);
});

it('no policy allows anything unsafe or another origin', () => {
  expect(
    offences(pages, ({ all }) => policyOf(all).match(/'unsafe-[^']*'|\*|https?:\S*|blob:/g) ?? []),
  ).toEqual([]);
});

const boot = readFileSync(new URL('../../src/site/boot.client.js', import.meta.url), 'utf8').trim();

it('the policy stands before anything that it governs, but for the one script that sets the theme, whose hash it names', () => {
  const late = offences(pages, ({ all }) => {
    const at = all.findIndex(
      ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
    );
    const before = all
      .slice(0, at)
      .filter((tag) => tag.name === 'style' || (isScript(tag) && tag.text.trim() !== boot));
    return before.map(({ name }) => `<${name}> before the policy`);
  });
  expect(late).toEqual([]);
});

it('no page has a style attribute or a handler in its HTML, which the policy refuses', () => {
  const offending = offences(pages, ({ all }) =>
    all.flatMap(({ name, attributes }) =>
      Object.keys(attributes)
        .filter((attribute) => attribute === 'style' || /^on[a-z]/.test(attribute))
        .map((attribute) => `<${name} ${attribute}>`),
    ),
  );
  expect(offending).toEqual([]);
});

it('every inline script and style is allowed by its hash', () => {
  const refused = offences(pages, ({ all }) =>
    all
      .filter((tag) => tag.name === 'style' || (isScript(tag) && tag.attributes.src === undefined))
      .filter(
        ({ text }) =>
          !policyOf(all).includes(`'sha256-${createHash('sha256').update(text).digest('base64')}'`),
      )
      .map(({ name, text }) => `<${name}>${text.slice(0, 60)}`),
  );
  expect(refused).toEqual([]);
});

it('no page loads anything from another origin', () => {
  /** Links in the head that load nothing. */
  const names = ['canonical', 'sitemap', 'alternate', 'prev', 'next', 'license'];
  const loads = ({ name, attributes }: Tag): string[] => {
    if (
      name === 'a' ||
      name === 'form' ||
      (name === 'link' && names.includes(attributes.rel ?? ''))
    )
      return [];
    return ['src', 'href', 'data', 'poster', 'srcset'].map(
      (attribute) => attributes[attribute] ?? '',
    );
  };
  expect(
    offences(pages, ({ all }) =>
      all.flatMap(loads).filter((address) => /^([a-z]+:)?\/\//i.test(address)),
    ),
  ).toEqual([]);
});

it('scripts store nothing but the theme and that the letters are there, and the worker nothing but pages', () => {
  const files = [...site.files]
    .filter((address) => address.endsWith('.js'))
    .map((address) => file(address).toString());
  const inline = pages.flatMap(({ all }) => all.filter(isScript).map(({ text }) => text));
  const code = [...new Set([...files, ...inline])].join('\n');
  const called = [...code.matchAll(/localStorage\.(?:get|set|remove)Item\(\s*[`'"]([^`'"]*)/g)].map(
    ([, key]) => key,
  );
  const named = [...code.matchAll(/localStorage\.(?!(?:get|set|remove)Item\b)(\w+)/g)].map(
    ([, key]) => key,
  );
  const keys = [...called, ...named];
  expect(new Set(keys)).toEqual(new Set(['theme', 'fonts']));
  expect(
    code.match(/document\.cookie|sessionStorage|indexedDB|sendBeacon|localStorage\[/g),
  ).toBeNull();
  // The one worker that is started is the site's own, and only that writes into caches.
  expect(code.match(/serviceWorker\.register\([^)]*\)/g)).toHaveLength(1);
  expect(code).toContain('sw.js');
  const worker = file('/sw.js').toString();
  expect(worker).toContain('caches.open');
  expect(code.replace(worker, '').match(/\.put\(|\.add(?:All)?\(new Request/g)).toBeNull();
});
