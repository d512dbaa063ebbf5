import { describe, expect, it } from 'vitest';
import { NoteNumbers, readMentions } from '../../../src/model/facts/mentions.ts';

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

describe('readMentions()', () => {
  const { mentions, sections } = readMentions(body);

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
    for (const { id, offset } of mentions) expect(body.slice(offset, offset + id.length)).toBe(id);
  });

  it('reads sections with their titles, also when written over several lines', () => {
    expect(sections.map(({ id, title }) => ({ id, title }))).toEqual([
      { id: 'bridges', title: 'At the “bridges”' },
      { id: 'views', title: 'Views > words' },
    ]);
  });

  it('reads attributes in single quotation marks and with spaces round the equals sign, as MDX does', () => {
    expect(
      readMentions(`<Cite id='one' /><Cite id = "two" />`).mentions.map(({ id }) => id),
    ).toEqual(['one', 'two']);
  });

  it('passes over components that name no entry, and over tags that only begin alike', () => {
    expect(
      readMentions('<Question ask="x" /><Citer id="no" /><Places id="no" />').mentions,
    ).toEqual([]);
  });

  it('passes over a component without its id', () => {
    expect(readMentions('<Cite />').mentions).toEqual([]);
  });
});

describe('NoteNumbers', () => {
  it('gives a source the number of its first use and counts its uses', () => {
    const numbers = new NoteNumbers();
    expect(numbers.next('a')).toEqual({ note: 1, use: 1 });
    expect(numbers.next('b')).toEqual({ note: 2, use: 1 });
    expect(numbers.next('a')).toEqual({ note: 1, use: 2 });
    expect(numbers.list()).toEqual([
      { source: 'a', note: 1, uses: 2 },
      { source: 'b', note: 2, uses: 1 },
    ]);
  });
});
