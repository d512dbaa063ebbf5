import { dateWords } from '../../../src/model/facts/dates.ts';
import type { FileEdits } from './files.ts';
import { states, type State } from './ask.ts';
import type { Checked } from './check.ts';

/** Everything that a report tells. */
export interface Report {
  /** Day on which the addresses were asked for, UTC: `2026-11-24`. */
  day: string;
  checked: readonly Checked[];
  /** Copies that the archive knows, by the id of their source; undefined where it was not asked. */
  copies: ReadonlyMap<string, string> | undefined;
}

/** What each state is called, and what to do about it. */
const headings: Record<State, { name: string; advice: string }> = {
  answers: { name: 'Answer', advice: '' },
  moved: {
    name: 'Have moved',
    advice: 'Look whether the same text stands at the new address; if so, put that into URL.',
  },
  refuses: {
    name: 'Refuse to answer a program',
    advice: 'No proof that the text is gone: look at it in a browser.',
  },
  unreachable: {
    name: 'Cannot be reached',
    advice: 'Try again another day before you believe it.',
  },
  gone: {
    name: 'Are gone',
    advice: 'Look for a copy (--archive) and put its address into archived; the source stays.',
  },
};

function entryLines(
  { file, line, id, url, answer: { state, reason, to } }: Checked,
  copy: string | undefined,
): string[] {
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
      const { name, advice } = headings[state];
      return [
        `${name}: ${entries.length}${advice === '' ? '' : `. ${advice}`}`,
        ...entries.flatMap((each) => entryLines(each, copies?.get(each.id))),
      ];
    });
  const counts = groups.map(({ state, entries }) => `${entries.length} ${state}`).join(', ');
  return [
    ...parts.flatMap((lines) => [...lines, '']),
    `${checked.length} ${checked.length === 1 ? 'source' : 'sources'} asked on ${dateWords(day)}: ${counts}.`,
  ].join('\n');
}

/** The report for programs. */
export function reportJson({ day, checked, copies }: Report): string {
  const sources = checked.map(
    ({ id, file, line, url, accessed, archived, answer: { state, status, reason, to } }) => ({
      id,
      file,
      line,
      url,
      state,
      status: status ?? null,
      reason,
      movedTo: to ?? null,
      accessed: accessed ?? null,
      archived: archived ?? null,
      copy: copies?.get(id) ?? null,
    }),
  );
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
