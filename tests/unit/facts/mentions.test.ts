import { describe, expect, it } from 'vitest';
import { notesOf, textFacts } from '../../../src/model/facts/mentions.ts';

const minutes = (text: string): number => textFacts(text).minutes;

const body = `Before any section <Cite id="early" />.

<Section id="bridges" title="At the “bridges”">

The ministry of <Place id="khudafarin" names="az, fa">Khudafarin</Place> said so.<Cite id="mfa-2020" />

<Claim id="p05-roadblock" />

<MapView places="khudafarin, zangilan-town" on="2020-10-20" />

<Chart id="displacement" />

</Section>

<Section
  id="views"
  title="Views > words"
>
<Views claim="p05-roadblock" />
<TimelineStrip events="one,two  three" />
<Question ask="Who said it?">Nobody.</Question>
</Section>
`;

describe('textFacts()', () => {
  const { mentions, sections } = textFacts(body);

  it('finds every entry that a chapter names, in the order of the text', () => {
    expect(mentions.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'source early',
      'place khudafarin',
      'source mfa-2020',
      'claim p05-roadblock',
      'place khudafarin',
      'place zangilan-town',
      'chart displacement',
      'claim p05-roadblock',
      'event one',
      'event two',
      'event three',
    ]);
  });

  it('says in which section each stands', () => {
    expect(mentions.map(({ section }) => section)).toEqual([
      undefined,
      ...Array(6).fill('bridges'),
      ...Array(4).fill('views'),
    ]);
  });

  it('gives the offset of each id in the text', () => {
    for (const { id, idStart = 0 } of mentions)
      expect(body.slice(idStart, idStart + id.length)).toBe(id);
  });

  it('reads sections with their titles, also when written over several lines', () => {
    expect(sections.map(({ id, title }) => ({ id, title }))).toEqual([
      { id: 'bridges', title: 'At the “bridges”' },
      { id: 'views', title: 'Views > words' },
    ]);
  });

  it('reads attributes in single quotation marks and with spaces round the equals sign, as MDX does', () => {
    expect(textFacts(`<Cite id='one' /><Cite id = "two" />`).mentions.map(({ id }) => id)).toEqual([
      'one',
      'two',
    ]);
  });

  it('passes over components that name no entry, and over tags that only begin alike', () => {
    expect(textFacts('<Question ask="x" /><Citer id="no" /><Places id="no" />').mentions).toEqual(
      [],
    );
  });

  it('passes over what only looks like a component: in code, or behind a backslash', () => {
    const text = '`<Cite id="a" />`\n\n```\n<Cite id="b" />\n```\n\n\\<Cite id="c" />\n';
    expect(textFacts(text).mentions).toEqual([]);
  });

  it('gives the right offsets behind Persian, signs beyond sixteen bits and the line ends of Windows', () => {
    const text =
      'رود ارس 😀 <Place id="aras" />\r\n\r\n<MapView\r\n  places = "aras,\r\n    julfa"\r\n/>\r\n';
    const found = textFacts(text).mentions.map(({ id, idStart }) => [id, idStart]);
    expect(found).toEqual([
      ['aras', text.indexOf('aras')],
      ['aras', text.lastIndexOf('aras')],
      ['julfa', text.indexOf('julfa')],
    ]);
  });

  it('knows no offset of an id that is written with escapes', () => {
    expect(textFacts('<MapView places="a&#45;b, c" />').mentions).toMatchObject([
      { id: 'a-b', idStart: undefined },
      { id: 'c', idStart: 26 },
    ]);
  });

  it('knows nothing of a text that is not MDX, and leaves it to the build to say so', () => {
    expect(textFacts('<Section id="a">')).toEqual({
      mentions: [],
      links: [],
      sections: [],
      minutes: 1,
    });
  });

  it('passes over a component without its id', () => {
    expect(textFacts('<Cite />').mentions).toEqual([]);
  });
});

describe('the numbers of mentions', () => {
  const numbered = (text: string): string[] =>
    textFacts(text).mentions.map(
      ({ component, id, note, use }) => `${component} ${id} ${note}.${use}`,
    );

  it('are those of the first mention, with each use counted', () => {
    expect(numbered('<Cite id="a" /> <Cite id="b" /> <Cite id="a" />')).toEqual([
      'Cite a 1.1',
      'Cite b 2.1',
      'Cite a 1.2',
    ]);
  });

  it('are counted apart for each component', () => {
    expect(numbered('<Cite id="a" /> <Term id="x" /> <Term id="a" /> <Cite id="b" />')).toEqual([
      'Cite a 1.1',
      'Term x 1.1',
      'Term a 2.1',
      'Cite b 2.1',
    ]);
  });

  it('make the list of notes: each source once, with the passages that are meant and its uses', () => {
    const { mentions } = textFacts(
      '<Cite id="a" /> <Term id="t" /> <Cite id="b" passage="p2" /> <Cite id="a" /> <Cite id="b" passage="p1, p2" /> <Cite id="b" passage="p2" />',
    );
    expect(notesOf(mentions)).toEqual([
      { source: 'a', passages: [], note: 1, uses: 2 },
      { source: 'b', passages: ['p2', 'p1'], note: 2, uses: 3 },
    ]);
  });
});

describe('the minutes that a text takes to read', () => {
  it('counts 200 words a minute, rounded', () => {
    expect(minutes('word '.repeat(1000))).toBe(5);
    expect(minutes('word '.repeat(290))).toBe(1);
    expect(minutes('word '.repeat(310))).toBe(2);
  });

  it('never says less than one minute', () => {
    expect(minutes('')).toBe(1);
  });

  it('counts what is read, not the names and attributes of components', () => {
    expect(
      minutes(
        '<Section id="some-id" title="Many words in here">\nword <Cite id="a-b-c" />\n</Section>'.repeat(
          300,
        ),
      ),
    ).toBe(2);
  });

  it('counts words with marks inside as one, in any script', () => {
    expect(minutes('Iran’s well-known Хәбәр خبر '.repeat(100))).toBe(2);
  });
});
