import { expect, it } from 'vitest';
import { flags, make, refusal } from './support.ts';

it('lists all that is missing and all that is wrong at once, with what each means, and writes nothing', async () => {
  const message = await refusal(
    'event',
    flags({ date: '2020-13', theme: 'wars', sources: 'apa-2020-brige', 'opEd.says': 'So.' }),
  );
  expect(message).toContain(
    'a new event lacks:\n  --title\n      What happened, in at most 70 characters.\n',
  );
  expect(message).toContain('  --opEd.paragraph\n');
  expect(message).toContain('      One of: documented, reported, claimed, disputed.\n');
  expect(message).toContain(
    'this is wrong:\n  date: found "2020-13"; there is no month 13: write 01 to 12',
  );
  expect(message).toMatch(/theme: found "wars"; allowed are war, border.*did you mean "war"\?/);
  expect(message).toContain(
    '  sources.0: no source has the id "apa-2020-brige"; did you mean "apa-2020-bridge"?',
  );
  expect(message).not.toContain('--opEd.says');
});

it('does not take a list for empty that nobody called so', async () => {
  const message = await refusal('claim', flags({ paragraph: '5', subject: 'bridge' }));
  expect(message).toMatch(/--for\n.*With commas between, or "none"\./);
  expect(message).toMatch(/--views\n.*"none", or the fields of each: --views\.0\./);
});

it.each([
  [['--titel', 'x'], 'there is no flag --titel; did you mean --title?'],
  [['--title'], '--title needs a value: --title "…"'],
  [['--title', '--date', '2020'], '--title needs a value: --title "…"'],
  [
    ['lost'],
    '"lost" belongs to no flag; write every flag after "--", and words with spaces in quotation marks: npm run new source -- --title "Two words"',
  ],
])('refuses the flags %j', async (args, message) => {
  expect(await refusal('event', args)).toBe(message);
});

it('takes flags with "=", in any case, and a draft as a word alone', async () => {
  const { made } = await make('term', [
    '--TERM=Guard',
    '--draft',
    '--definition=Who guards = stands.',
    '--sources=apa-2020-bridge',
  ]);
  expect(made.text).toContain('definition: Who guards = stands.');
  expect(made.text).toContain('  draft: true\n');
});
