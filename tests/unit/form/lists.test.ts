import { describe, expect, test } from 'vitest';
import { edited, withField } from './edit.ts';

const sources = 'sources:\n  - a-one # read\n  # seen twice\n  - b-two\n\n  - c-three\nnote: x\n';

describe('a list', () => {
  test('gets an item where it was put', () => {
    expect(withField(sources, 'sources', ['a-one', 'new', 'b-two', 'c-three'])).toBe(
      sources.replace('# read\n', '# read\n  - new\n'),
    );
    expect(withField(sources, 'sources', ['new', 'a-one', 'b-two', 'c-three'])).toBe(
      sources.replace('  - a', '  - new\n  - a'),
    );
    expect(withField(sources, 'sources', ['a-one', 'b-two', 'c-three', 'new'])).toBe(
      sources.replace('c-three\n', 'c-three\n  - new\n'),
    );
  });

  test('loses an item with its line and nothing else', () => {
    expect(withField(sources, 'sources', ['a-one', 'c-three'])).toBe(
      sources.replace('  - b-two\n', ''),
    );
    expect(withField(sources, 'sources', ['b-two', 'c-three'])).toBe(
      sources.replace('  - a-one # read\n', ''),
    );
  });

  test('has an item moved as it is written', () => {
    expect(withField(sources, 'sources', ['b-two', 'c-three', 'a-one'])).toBe(
      'sources:\n  # seen twice\n  - b-two\n\n  - c-three\n  - a-one # read\nnote: x\n',
    );
  });

  test('moves a group of fields with its own quotation marks and folding', () => {
    const views =
      'views:\n  - side: iranian\n    view: >-\n      Long\n      words.\n  - side: turkish\n    view: "Other"\n';
    expect(edited(views, (value) => ({ views: (value.views as unknown[]).toReversed() }))).toBe(
      'views:\n  - side: turkish\n    view: "Other"\n  - side: iranian\n    view: >-\n      Long\n      words.\n',
    );
  });

  test('is edited inside an item', () => {
    const views =
      'views:\n  - side: iranian\n    view: Words\n  - side: turkish\n    view: "Other"\n';
    const change = {
      views: [
        { side: 'iranian', view: 'Words' },
        { side: 'turkish', view: 'More' },
      ],
    };
    expect(edited(views, () => change)).toBe(views.replace('Other', 'More'));
  });

  test('that was empty becomes one with dashes, and back', () => {
    expect(withField('for: []\nnote: x\n', 'for', ['a-one'])).toBe('for:\n  - a-one\nnote: x\n');
    expect(withField('for:\n  - a-one\nnote: x\n', 'for', [])).toBe('for: []\nnote: x\n');
  });

  test('between brackets stays between them', () => {
    expect(withField('paragraphs: [12, 13]\n', 'paragraphs', [12, 13, 20])).toBe(
      'paragraphs: [12, 13, 20]\n',
    );
    expect(withField('also: ["One", "Two", "Three"]\n', 'also', ['Three', 'One'])).toBe(
      'also: ["Three", "One"]\n',
    );
  });

  test('of points gets a point in the look of the others', () => {
    const course = 'course:\n  - [46.0, 40.235]\n  - [46.2, 40.26]\n';
    const points = [
      [46, 40.235],
      [46.1, 40.25],
      [46.2, 40.26],
    ];
    expect(withField(course, 'course', points)).toBe(
      'course:\n  - [46.0, 40.235]\n  - [46.1, 40.25]\n  - [46.2, 40.26]\n',
    );
  });
});

describe('a field', () => {
  const event = 'id: x\ntitle: One\nsources:\n  - a # read\n\nstatus: claimed\n';
  const order = ['id', 'date', 'title', 'summary', 'sources', 'status', 'opEd', 'checked'];

  test('that is new goes where the schema has it', () => {
    expect(withField(event, 'date', '2020-10-17', order)).toBe(
      event.replace('title', 'date: "2020-10-17"\ntitle'),
    );
    expect(withField(event, 'checked', '2026-11-24', order)).toBe(
      `${event}checked: "2026-11-24"\n`,
    );
    expect(withField(event, 'opEd', { paragraph: 5, says: 'That.' }, order)).toBe(
      event.replace('status: claimed\n', 'status: claimed\nopEd:\n  paragraph: 5\n  says: That.\n'),
    );
  });

  test('that goes takes its lines along', () => {
    expect(withField(event, 'sources', undefined, order)).toBe(
      'id: x\ntitle: One\n\nstatus: claimed\n',
    );
    expect(withField(event, 'id', undefined, order)).toBe(event.replace('id: x\n', ''));
    expect(withField(event, 'status', undefined, order)).toBe(
      event.replace('\nstatus: claimed\n', '\n'),
    );
  });

  test('goes together with its neighbours, at the head of an item too', () => {
    const without = (...keys: string[]) =>
      edited(event, (value) =>
        Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))),
      );
    expect(without('id', 'title')).toBe('sources:\n  - a # read\n\nstatus: claimed\n');
    expect(without('id', 'title', 'status')).toBe('sources:\n  - a # read\n\n');
    expect(without('title', 'sources')).toBe('id: x\n\nstatus: claimed\n');
  });
});
