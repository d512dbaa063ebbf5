import { dateWords } from '../../../src/model/facts/dates.ts';
import type { FileEdits } from './files.ts';
import { states, type State } from './ask.ts';
import type { Checked } from './check.ts';

/** Everything that a report tells. */
interface Report {
  /** Day on which the addresses were asked for, UTC: `2026-11-24`. */
  day: string;
  checked: readonly Checked[];
  /** Copies that the archive knows, by the id of their source; undefined where it was not asked. */
  copies: ReadonlyMap<string, string> | undefined;
}

/** What each state is called, and what to do about it. */
const headings: Record<State, [name: string, advice?: string]> = {
  answers: ['Answer'],
  moved: [
    'Have moved',
    'Look whether the same text stands at the new address; if so, put that into URL.',
  ],
  refuses: [
    'Refuse to answer a program',
    'No proof that the text is gone: look at it in a browser.',
  ],
  unreachable: ['Cannot be reached', 'Try again another day before you believe it.'],
  gone: [
    'Are gone',
    'Look for a copy (--archive) and put its address into archived; the source stays.',
  ],
};

function entryLines({ file, line, id, url, answer }: Checked, copy: string | undefined): string[] {
  const { state, reason, to } = answer;
  const about = state === 'answers' && !reason.includes(' ') ? '' : `  ${reason}`;
  return [
    `  ${file}:${line}  ${id}${about}`,
    `    ${url}`,
    ...(to === undefined ? [] : [`    → ${to}`]),
    ...(copy === undefined ? [] : [`    archived copy: ${copy}`]),
  ];
}

/** The report for people: by state, the worst last, where a terminal shows it. */
export function reportText({ day, checked, copies }: Report): string {
  const groups = states.map((state) => ({
    state,
    entries: checked.filter(({ answer }) => answer.state === state),
  }));
  const parts = groups
    .filter(({ entries }) => entries.length > 0)
    .map(({ state, entries }) => {
      const [name, advice] = headings[state];
      return [
        `${name}: ${entries.length}${advice === undefined ? '' : `. ${advice}`}`,
        ...entries.flatMap((each) => entryLines(each, copies?.get(each.id))),
        '',
      ];
    });
  const counts = groups.map(({ state, entries }) => `${entries.length} ${state}`).join(', ');
  const asked = `${checked.length} ${checked.length === 1 ? 'source' : 'sources'} asked`;
  return [...parts.flat(), `${asked} on ${dateWords(day)}: ${counts}.`].join('\n');
}

/** The report for programs. */
export function reportJson({ day, checked, copies }: Report): string {
  const sources = checked.map(({ id, file, line, url, accessed, archived, answer }) => ({
    id,
    file,
    line,
    url,
    state: answer.state,
    status: answer.status ?? null,
    reason: answer.reason,
    movedTo: answer.to ?? null,
    accessed: accessed ?? null,
    archived: archived ?? null,
    copy: copies?.get(id) ?? null,
  }));
  return JSON.stringify({ day, network: true, sources }, null, 2);
}

/** What `--write` changes, line by line. */
export function editLines(all: readonly FileEdits[]): string {
  return all
    .flatMap(({ file: { file }, edits, wasFormed }) => [
      ...(wasFormed ? [] : [`${file}  had another form than the others, and gets theirs`]),
      ...edits.flatMap(({ id, line, before, day }) => [
        `${file}:${line}  ${id}`,
        ...(before === undefined ? [] : [`  - accessed: "${before}"`]),
        `  + accessed: "${day}"`,
      ]),
    ])
    .join('\n');
}
