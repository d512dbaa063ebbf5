import { describe, expect, test } from 'vitest';
import { withField } from './edit.ts';

describe('a value', () => {
  test('keeps its quotation marks', () => {
    expect(withField('date: "2020-10-17" # as Tehran says\nby: x\n', 'date', '2020-10-18')).toBe(
      'date: "2020-10-18" # as Tehran says\nby: x\n',
    );
    expect(withField('title: \'Putin: "Yes"\'\n', 'title', 'Putin: "It\'s so"')).toBe(
      "title: 'Putin: \"It''s so\"'\n",
    );
    expect(withField('title: "One"\n', 'title', 'Two  spaces')).toBe('title: "Two  spaces"\n');
    expect(withField('title: Plain words\n', 'title', 'Other words')).toBe('title: Other words\n');
  });

  test('gets quotation marks only where YAML would read it otherwise', () => {
    expect(withField('title: Plain\n', 'title', 'Iran: a reply')).toBe('title: "Iran: a reply"\n');
    expect(withField('title: Plain\n', 'title', 'a #1 source')).toBe('title: "a #1 source"\n');
    expect(withField('title: Plain\n', 'title', '2021')).toBe('title: "2021"\n');
    expect(withField('title: Plain\n', 'title', 'true')).toBe('title: "true"\n');
    expect(withField('title: Plain\n', 'title', '- one')).toBe('title: "- one"\n');
  });

  test('in a list between brackets gets quotation marks for a comma too', () => {
    expect(withField('also: [One, Two]\n', 'also', ['One, or first', 'Two'])).toBe(
      'also: ["One, or first", Two]\n',
    );
  });

  test('may be a number, and changes without a trace of the old one', () => {
    expect(withField('lat: 38.90\nlon: 46.5\n', 'lat', 39)).toBe('lat: 39\nlon: 46.5\n');
  });

  test('may take another sort', () => {
    expect(withField('low: 5\n', 'low', 'many')).toBe('low: many\n');
  });
});

const folded =
  'note: >-\n  The first line of a text that\n  runs on over a second line and\n  ends on a third one.\nby: x\n';

describe('a folded text', () => {
  test('is set anew only on the line that changed', () => {
    const text =
      'The first line of a text that runs on across a second line and ends on a third one.';
    expect(withField(folded, 'note', text)).toBe(folded.replace('over', 'across'));
  });

  test('takes further words at its end onto its last line while there is room', () => {
    const text =
      'The first line of a text that runs on over a second line and ends on a third one. So it is.';
    expect(withField(folded, 'note', text)).toBe(
      folded.replace('third one.', 'third one. So it is.'),
    );
  });

  test('gets a line of its own for words that have no room', () => {
    const more = `${'Many more words follow here. '.repeat(4)}And an end.`;
    const after = withField(
      folded,
      'note',
      `The first line of a text that runs on over a second line and ends on a third one. ${more}`,
    );
    expect(after.startsWith(folded.slice(0, folded.indexOf('by:')))).toBe(true);
    expect(after.split('\n').every((line) => line.length <= 100)).toBe(true);
  });

  test('runs a little over rather than leave a word on a line of its own', () => {
    const full = `${'words '.repeat(15)}and more`;
    const note = `note: >-\n  ${full}\n  and an end.\n`;
    expect(withField(note, 'note', `${full}over and an end.`)).toBe(
      note.replace('more', 'moreover'),
    );
  });

  test('loses a line whose words are taken out', () => {
    const text = 'The first line of a text that ends on a third one.';
    expect(withField(folded, 'note', text)).toBe(
      folded.replace('  runs on over a second line and\n', ''),
    );
  });

  test('gets a line before its first one', () => {
    const text = `${'Before all that. '.repeat(5)}The first line of a text that runs on over a second line and ends on a third one.`;
    expect(withField(folded, 'note', text)).toBe(
      folded.replace('>-\n', `>-\n  ${'Before all that. '.repeat(5).trim()}\n`),
    );
  });

  test('changes in two places without what lies between', () => {
    const text = 'A first line of a text that runs on over a second line and ends on a third line.';
    expect(withField(folded, 'note', text)).toBe(
      folded.replace('The first', 'A first').replace('third one', 'third line'),
    );
  });

  test('is edited the same way when it is plain or quoted', () => {
    expect(
      withField(
        'shows: Reports one thing\n  and another.\n',
        'shows',
        'Reports one thing and a third.',
      ),
    ).toBe('shows: Reports one thing\n  and a third.\n');
    expect(
      withField('shows: "Says: one\n  and \\"two\\"."\n', 'shows', 'Says: one and "three".'),
    ).toBe('shows: "Says: one\n  and \\"three\\"."\n');
  });

  test('that cannot stay plain goes into quotation marks as a whole', () => {
    expect(
      withField(
        'shows: Reports one thing\n  and another.\nby: x\n',
        'shows',
        'Reports: one thing and another.',
      ),
    ).toBe('shows: "Reports: one thing and another."\nby: x\n');
  });

  test('stays on one line in a frontmatter, however long', () => {
    const long = 'word '.repeat(60).trim();
    expect(withField('description: Short\n', 'description', long, [], 'frontmatter')).toBe(
      `description: ${long}\n`,
    );
  });

  test('keeps line breaks of Windows', () => {
    expect(withField(folded.replaceAll('\n', '\r\n'), 'note', 'Short.')).toBe(
      'note: >-\r\n  Short.\r\nby: x\r\n',
    );
  });
});
