import CSL, { type Engine } from 'citeproc';
import type { DayForm } from './day-forms.ts';
import type { CslRecord } from './record.ts';
import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago-note-bibliography.csl?raw';
import harvard from './styles/harvard-cite-them-right.csl?raw';
import britain from './styles/locales-en-GB.xml?raw';
import america from './styles/locales-en-US.xml?raw';
import mla from './styles/modern-language-association.csl?raw';

interface Style {
  name: string;
  /** The XML of the style, unchanged from the Citation Style Language project. */
  csl: string;
  /**
   * What the style has the name of this site for, which is both author and container of its pages:
   * no manual wants the same name twice.
   */
  site: 'author' | 'container-title';
  day: DayForm;
}

const styles: readonly Style[] = [
  { name: 'APA (7th edition)', csl: apa, site: 'author', day: 'american' },
  { name: 'Chicago (17th edition)', csl: chicago, site: 'author', day: 'american' },
  { name: 'Harvard (Cite Them Right)', csl: harvard, site: 'author', day: 'british' },
  { name: 'MLA (9th edition)', csl: mla, site: 'container-title', day: 'mla' },
];

const locales: Readonly<Record<string, string>> = { 'en-GB': britain, 'en-US': america };

/** Stands in what citeproc writes where the day belongs on which the reader read the page. */
const whenRead = '{{read}}';

/** The one item that an engine is asked for, set before each question. */
let current: CslRecord | undefined;

const engines = new Map<Style, Engine>();

function engineOf(style: Style): Engine {
  const known = engines.get(style);
  if (known) return known;
  const engine = new CSL.Engine(
    { retrieveLocale: (tag) => locales[tag], retrieveItem: () => current },
    style.csl,
    'en-US',
  );
  engine.setOutputFormat('html');
  engines.set(style, engine);
  return engine;
}

export interface Citation {
  style: string;
  /** HTML before and, where the style asks for the day of reading, after it. */
  html: readonly string[];
  day: DayForm;
}

/**
 * A page of this site as an entry of a bibliography in each style, in the order of the alphabet.
 *
 * @throws Error when citeproc makes nothing of it
 */
export function citationsOf(record: CslRecord): Citation[] {
  return styles.map((style) => {
    const { author, 'container-title': container, ...rest } = record;
    const site = style.site === 'author' ? { author } : { 'container-title': container };
    // Its engine keeps what it has seen under an id.
    const id = `${style.site} ${record.id}`;
    current = { ...rest, ...site, id, accessed: { literal: whenRead } } as CslRecord;
    const engine = engineOf(style);
    engine.updateItems([id]);
    const [, [entry = '']] = engine.makeBibliography();
    const [, html] = /^\s*<div class="csl-entry">([\s\S]*)<\/div>\s*$/.exec(entry) ?? [];
    if (html === undefined)
      throw new Error(`citeproc makes no entry of "${record.title}" in ${style.name}: ${entry}`);
    return { style: style.name, html: html.split(whenRead), day: style.day };
  });
}
