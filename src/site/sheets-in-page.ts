import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform, type Selector } from 'lightningcss';

/** Gives a file of the build by its name, or nothing where there is none. */
export type ReadBuilt = (name: string) => string | undefined;

/** Reads files of a build's folder of assets, each once. */
export function builtFiles(folder: string): ReadBuilt {
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (!known.has(name)) {
      const path = join(folder, name);
      known.set(name, existsSync(path) ? readFileSync(path, 'utf8') : undefined);
    }
    return known.get(name);
  };
}

const sheetLink = /<link rel="stylesheet" href="[^"]*?([^/"]+\.css)">/g;
const printLink = /<link rel="stylesheet" href="[^"]*" media="print">/g;
const policyTag = /(<meta http-equiv="content-security-policy" content="[^"]*style-src )([^;"]*)/;

/**
 * A page with its style sheets set into its head, behind the policy, which then names the hash of
 * the one `<style>`. A sheet that is fetched costs a journey there and back before any text is
 * shown, which on a poor line is longer than it takes to send what the page uses of it: rules for
 * classes that neither the page nor a script of it has are left out. Sheets for print stay files, and
 * come last of all: what they say goes before what the screen is told, and to ask for them in the
 * head would hold up the first lines.
 *
 * @param page - HTML as Astro writes it: the policy's tag comes before the links
 * @param read - gives style sheets and scripts of the build
 * @throws Error naming a sheet that is linked and was not built
 */
export function sheetsInPage(page: string, read: ReadBuilt): string {
  const names = [...new Set([...page.matchAll(sheetLink)].map(([, name = '']) => name))];
  if (names.length === 0 || !policyTag.test(page)) return page;
  const css = names.map((name) => {
    const text = read(name);
    if (text === undefined)
      throw new Error(`A page links to the sheet ${name}, which is not built.`);
    return text;
  });
  const forPrint = [...new Set(page.match(printLink))].join('');
  const bare = page.replaceAll(sheetLink, '').replaceAll(printLink, '');
  const style = usedRules(css.join('\n'), bare, scriptsOf(bare, read));
  const hash = createHash('sha256').update(style).digest('base64');
  return bare
    .replace(policyTag, `$1$2 'sha256-${hash}'`)
    .replace(
      /<meta http-equiv="content-security-policy"[^>]*>/,
      (tag) => `${tag}<style>${style}</style>`,
    )
    .replace(/(?=<\/body>)|$/, forPrint);
}

/** The text of a page's scripts, with all that they load, now or later. */
function scriptsOf(page: string, read: ReadBuilt): string {
  const seen = new Map<string, string>();
  const follow = (text: string): void => {
    for (const [name] of text.matchAll(/[\w.-]+\.js\b/g)) {
      const script = seen.has(name) ? undefined : read(name);
      if (script === undefined) continue;
      seen.set(name, script);
      follow(script);
    }
  };
  const tags = page
    .split('<script')
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('</script>')));
  const own = tags.filter((tag) => !tag.startsWith(' type="application/ld+json"'));
  for (const tag of own) follow(tag);
  // Data in the page may hold classes too: those of the words on the moving map do.
  return [...seen.values(), ...own].join('\n');
}

/** What was found out for the pages before, most of which are alike. */
const known = {
  toScripts: new Map<string, Set<string>>(),
  elements: new Map<string, Set<string>>(),
  together: new Map<string, Set<string>>(),
  rules: new Map<string, string>(),
};

function remembered<T>(all: Map<string, T>, key: string, make: () => T): T {
  let value = all.get(key);
  if (value === undefined) all.set(key, (value = make()));
  return value;
}

/**
 * A sheet without what a page cannot need: selectors with classes or elements that are neither in
 * its HTML nor known to its scripts, or with classes that no element has together; and custom properties that no rule and no script asks for. A
 * script may put a class together (`by-${holder}`): one that begins so stays.
 */
export function usedRules(css: string, html: string, scripts: string): string {
  const names = remembered(known.toScripts, css + scripts, () => namesToScripts(css, scripts));
  const classes = new Set(
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/)),
  );
  const unused = namesIn(css, className).filter((name) => !classes.has(name) && !names.has(name));
  const tags = new Set(namesIn(html, /<([a-z][\w-]*)/g));
  const absent = [...remembered(known.elements, css, () => elementsIn(css))].filter(
    (name) => !tags.has(name) && !names.has(name),
  );
  const lists = namesIn(html, / class="([^"]* [^"]*)"/g).map((list) => new Set(list.split(/\s+/)));
  const apart = [...remembered(known.together, css, () => togetherIn(css))].filter((all) => {
    const own = all.split('.');
    return (
      !own.some((name) => names.has(name)) &&
      !lists.some((list) => own.every((name) => list.has(name)))
    );
  });
  const vain = { classes: new Set(unused), elements: new Set(absent), together: new Set(apart) };
  return remembered(
    known.rules,
    [css, scripts, ...unused, '', ...absent, '', ...apart].join('\n'),
    () => {
      const rules = withoutSelectors(without(css, unused), vain);
      const asked = new Set(namesIn(rules, /var\((--[\w-]+)/g));
      return without(
        rules,
        namesIn(rules, property).filter((name) => !asked.has(name) && !names.has(name)),
      );
    },
  );
}

const className = /\.(-?[_a-zA-Z][\w-]*)/g;
const property = /(--[\w-]+):/g;

function namesToScripts(css: string, scripts: string): Set<string> {
  const starts = new Set(namesIn(scripts, /([\w-]+-)(?:\$\{|["'`])/g));
  const words = new Set(namesIn(scripts, /([\w-]+)/g));
  return new Set(
    [...namesIn(css, className), ...namesIn(css, property), ...elementsIn(css)].filter(
      (name) =>
        words.has(name) ||
        [...name.matchAll(/-/g)].some(({ index }) => starts.has(name.slice(0, index + 1))),
    ),
  );
}

const namesIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

/** Names of elements that a sheet has rules for. */
function elementsIn(css: string): Set<string> {
  const found = new Set<string>();
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    visitor: {
      Selector(selector) {
        for (const part of selector) if (part.type === 'type') found.add(part.name);
      },
    },
  });
  return found;
}

/** The classes that one element must have together for a selector, joined by full stops. */
function togetherOf(selector: Selector): string[] {
  const groups = [new Set<string>()];
  for (const part of selector) {
    if (part.type === 'combinator') groups.push(new Set());
    if (part.type === 'class') groups.at(-1)?.add(part.name);
  }
  return groups.filter(({ size }) => size > 1).map((names) => [...names].join('.'));
}

/** All of them in a sheet. */
function togetherIn(css: string): Set<string> {
  const found = new Set<string>();
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    visitor: {
      Selector(selector) {
        for (const all of togetherOf(selector)) found.add(all);
      },
    },
  });
  return found;
}

/** What a page has not: classes, elements, and classes that none of its elements has together. */
interface Vain {
  classes: ReadonlySet<string>;
  elements: ReadonlySet<string>;
  together: ReadonlySet<string>;
}

/** A sheet without selectors that need what a page has not. */
function withoutSelectors(css: string, { classes, elements, together }: Vain): string {
  const isVain = (selector: Selector): boolean =>
    togetherOf(selector).some((all) => together.has(all)) ||
    selector.some((part) => {
      if (part.type === 'class') return classes.has(part.name);
      if (part.type === 'type') return elements.has(part.name);
      return (
        part.type === 'pseudo-class' &&
        (part.kind === 'is' || part.kind === 'where') &&
        part.selectors.every(isVain)
      );
    });
  return transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        // No rule is given back changed: what holds `var()` cannot be.
        style: ({ value }) => (value.selectors.every(isVain) ? [] : undefined),
      },
      Selector: (selector) => (isVain(selector) ? [] : undefined),
    },
  }).code.toString();
}

const without = (css: string, unusedSymbols: string[]): string =>
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
  }).code.toString();
