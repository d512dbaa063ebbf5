import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { create } from '../../../tools/editor/new/create.ts';
import type { Ask } from '../../../tools/editor/new/interview.ts';
import { files } from '../rename/small-site.ts';
import { contentFolder } from '../rename/support.ts';
import { make, refusal } from './support.ts';

/** Somebody at the terminal who gives these answers, in this order; then nobody any more. */
function somebody(answers: readonly string[]): { ask: Ask; asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  return {
    asked,
    ask: (question) => {
      asked.push(question.trim());
      return Promise.resolve(left.shift());
    },
  };
}

it('asks for a source’s address first, offers what it tells, and asks again until an answer will do', async () => {
  const { ask, asked } = somebody([
    'example',
    'https://example.org/en/apa-2020-bridge',
    'https://example.org/en/mosque',
    'A mosque is closed',
    '', // no author
    '', // the publisher that is offered
    '2021-13',
    '2021-10-05',
    '', // language
    '', // language of the title
    'wi',
    '', // group
    '', // leaning
    '',
    'That it was closed.',
    'whole',
    '', // origin
    'y',
    'p1',
    'The mosque was',
    'for some time.',
    'It was closed.',
    '', // where it stands
    'n',
    '', // note
    '', // accessed
    '', // archived
    '', // the subject that is offered
  ]);
  const { made } = await make('source', [], {}, ask);
  expect(made.id).toBe('apa-2021-10-05-mosque-closed');
  expect(made.text).toContain('  publisher: An outlet\n  issued: "2021-10-05"\n');
  expect(made.text).toContain('  kind: wire\n');
  expect(made.text).toContain(
    '  read: whole\n  passages:\n    - id: p1\n      starts: The mosque was\n      ends: for some time.\n',
  );
  expect(asked.slice(0, 4)).toEqual(['URL:', 'URL:', 'URL:', 'title:']);
  expect(asked).toContain('publisher [An outlet]:');
  expect(asked.at(-1)).toBe('subject [mosque-closed]:');
});

it('asks only for what the flags have not said, and for groups one by one', async () => {
  const { ask, asked } = somebody([
    'none',
    'y',
    'iranian',
    'media',
    'It was a patrol.',
    'apa-2020-brige',
    'apa-2020-bridge',
    'n',
    'What is missing.',
    'high',
  ]);
  const args = [
    '--paragraph=5',
    '--statement=So.',
    '--kind=fact',
    '--verdict=unverified',
    '--conclusion=Nobody shows it.',
    '--reasoning=No.',
    '--for=none',
    '--against=none',
    '--subject=so',
  ];
  const { made } = await make('claim', args, {}, ask);
  expect(made.text).toContain(
    '  views:\n    - side: iranian\n      voice: media\n      view: It was a patrol.\n      sources:\n        - apa-2020-bridge\n',
  );
  expect(made.text).toContain('  missing: What is missing.\n  confidence: high\n');
  expect(made.text).not.toContain('also');
  expect(asked).toHaveLength(10);
});

it('asks for a group that may be left out as a whole', async () => {
  const args = [
    '--date=2020-10-20',
    '--title=T.',
    '--summary=S.',
    '--theme=war',
    '--places=none',
    '--actors=none',
    '--status=claimed',
    '--attribution=A.',
    '--sources=apa-2020-bridge',
    '--subject=t',
  ];
  const without = await make('event', args, {}, somebody(['n', 'n']).ask);
  expect(without.made.text).not.toContain('opEd');
  const withIt = await make('event', args, {}, somebody(['n', 'y', '50', '5', 'It says so.']).ask);
  expect(withIt.made.text).toContain('  opEd:\n    paragraph: 5\n    says: It says so.\n');
});

it('writes nothing when the person goes away, and tells the command that goes on from there', async () => {
  expect(await refusal('term', [], somebody(['The "$Guard"']).ask)).toBe(
    'stopped before everything was said\nThis goes on from what was said:\n\nnpm run new term -- --term "The \\"\\$Guard\\""\n',
  );
  expect(await refusal('term', [], somebody([]).ask)).toBe('stopped before everything was said');
  const claim = ['--paragraph=5', '--statement=So.', '--also=none'];
  const stopped = await refusal('claim', claim, somebody(['fact', 'unverified', 'C.']).ask);
  expect(stopped).toContain(
    'new claim -- --paragraph "5" --statement "So." --also none --kind "fact" --verdict "unverified" --conclusion "C."',
  );
});

/** The words of the command that a refusal tells, as a shell reads them. */
function wordsOf(told: string): string[] {
  const [, command = ''] = /^npm run new \w+ -- (.*)$/m.exec(told) ?? [];
  const script = `printf '%s\\0' ${command}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

const started = ['--paragraph=5', '--also=none', '--statement=So.', '--kind=fact'];
const judged = [
  ...started,
  '--verdict=unverified',
  '--conclusion=C.',
  '--reasoning=R.',
  '--for=none',
  '--against=none',
];

it('tells a command in which no shell takes an exclamation mark for a command of before', async () => {
  const told = await refusal('term', [], somebody(['They cried "stop!go", \'no!\'']).ask);
  expect(told.replaceAll(`"'!'"`, '')).not.toContain('!');
  expect(wordsOf(told)).toEqual(['--term', 'They cried "stop!go", \'no!\'']);
});

it('goes on within the view at which somebody stopped, and asks for another one after it', async () => {
  const told = await refusal('claim', judged, somebody(['y', 'iranian', 'media']).ask);
  const { ask, asked } = somebody(['A patrol.', 'apa-2020-bridge', 'n', 'M.', 'high', 'so']);
  const { made } = await make('claim', wordsOf(told), {}, ask);
  expect(asked[0]).toBe('view:');
  expect(asked[2]).toBe('Another one of views? (y/N):');
  expect(made.text).toContain(
    '  views:\n    - side: iranian\n      voice: media\n      view: A patrol.\n      sources:\n        - apa-2020-bridge\n',
  );
});

it('goes on within a list that somebody has left too short', async () => {
  const told = await refusal('chapter', chapter, somebody(['One.', 'Two.']).ask);
  const again = somebody(['Three.', '', '']);
  await refusal('chapter', wordsOf(told), again.ask);
  expect(again.asked.slice(0, 2)).toEqual(['3, or Enter to end:', '4, or Enter to end:']);
});

it('takes no other word for a no', async () => {
  const { ask, asked } = somebody(['iranian', 'N', 'M.', 'high', 'so']);
  const { made } = await make('claim', judged, {}, ask);
  expect(asked.slice(0, 3)).toEqual([asked[0], asked[0], 'missing:']);
  expect(made.text).toContain('  views: []\n');
});

const chapter = [
  '--title=The other bridge',
  '--question=What happened?',
  '--description=What happened at the other bridge, who says so, and what nobody has said about it so far.',
  '--paragraphs=6',
  '--number=2',
];

it('takes no Enter before a list is long enough, and keeps what was typed', async () => {
  const { ask, asked } = somebody([
    ...['One.', '', 'Two.', 'Three.', ''],
    ...['', 'Մեղրի', 'The bridge itself', ''],
    ...['Who?', '', 'When?', ''],
    ...['They.', '', 'Then.', ''],
  ]);
  const { made } = await make(
    'chapter',
    [...chapter, '--span=2020/2021', '--opening=So.'],
    {},
    ask,
  );
  expect(made.text).toContain('summary:\n  - One.\n  - Two.\n  - Three.\n');
  expect(made.text).toContain('<Section id="bridge-itself" title="The bridge itself">');
  expect(made.text).toMatch(/<Question ask="When\?">\s+Then\./);
  expect(asked.slice(0, 5)).toEqual([
    '1, or Enter to end:',
    '2, or Enter to end:',
    '2, or Enter to end:',
    '3, or Enter to end:',
    '4, or Enter to end:',
  ]);
});

const event = [
  '--date=2020-10-20',
  '--title=T.',
  '--summary=S.',
  '--theme=war',
  '--status=claimed',
  '--attribution=A.',
];

it('goes back with "<": to an item of a list, to a group, to the first question and no further', async () => {
  const { ask, asked } = somebody([
    ...['<', 'n', 'old-bridge', '<', 'new-bridge'],
    ...['Somebody', 'Nobody', '<', 'Another', ''],
    'apa-2020-bridge',
    ...['y', '50', '<', 'n'],
    ...['<', 'n', 'flag'],
  ]);
  const { made } = await make('event', event, {}, ask);
  expect(made.text).toContain('  places:\n    - new-bridge\n');
  expect(made.text).toContain('  actors:\n    - Somebody\n    - Another\n');
  expect(made.text).not.toContain('opEd');
  expect(made.id).toBe('2020-10-20-flag');
  expect(asked[1]).toBe(asked[0]);
});

it('knows what was made in another window since', async () => {
  const root = contentFolder(files);
  const places = files['facts/places.yaml'] ?? '';
  const { ask } = somebody(['n', 'newer-bridge', 'n', 'flag']);
  const made = await create('event', [...event, '--actors=none', '--sources=apa-2020-bridge'], {
    root,
    ask: (question) => {
      if (question.includes('commas'))
        writeFileSync(
          join(root, 'facts/places.yaml'),
          `${places.slice(0, places.indexOf('\n\n')).replaceAll('new-', 'newer-')}\n\n${places}`,
        );
      return ask(question);
    },
    say: () => undefined,
    today: '2026-11-24',
  });
  expect(made.text).toContain('- newer-bridge');
});

it('loses no answer where the whole is refused: a question back, it can be mended', async () => {
  const [, ...rest] = event;
  const flags = [...rest, '--places=none', '--actors=none', '--sources=apa-2020-bridge'];
  const { ask, asked } = somebody([
    ...['2020-10-20', 'n', 'n'],
    ...['<', '<', '<'],
    ...['2020-10-21', 'n', 'n'],
  ]);
  const { made } = await make('event', [...flags, '--id=2020-10-21-flag'], {}, ask);
  expect(made.id).toBe('2020-10-21-flag');
  expect(asked[3]).toBe('Enter tries again, "<" goes back to the last question:');
  expect(asked.slice(4, 7)).toEqual([asked[2], asked[1], asked[0]]);
});
