/** The middle of some numbers; `NaN` of none. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? Number.NaN) + (sorted[Math.ceil(half)] ?? Number.NaN)) / 2;
}

/**
 * The median of each measure over the runs that have it; a run that did not answer has none but
 * `ready`, which is infinite.
 *
 * @param {readonly Record<string, number>[]} runs - at least one
 */
export function medians(runs) {
  const names = runs.flatMap((run) => Object.keys(run));
  // A comparison fails for what is missing or NaN.
  const valuesOf = (name) => runs.map((run) => run[name]).filter((one) => one >= 0);
  return Object.fromEntries(names.map((name) => [name, median(valuesOf(name))]));
}

/** Milliseconds in words that fit a table: `85 ms`, `1.2 s`. */
export function time(value) {
  if (value === Number.POSITIVE_INFINITY) return 'never';
  return value < 995 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;
}

const whole = (value) => value.toLocaleString('en-GB');
export const kB = (value) => `${Math.round(value / 1000)} kB`;

// Columns of the tables: heading, measure, and how its value is written.

/** What a reader meets: when the page says something, when it answers, whether it moves. */
export const forReaders = [
  ['first paint', 'paint', time],
  ['first title', 'title', time],
  ['usable', 'ready', time],
  ['script awake', 'awake', time],
  ['key answered', 'slowKey', time],
  ['the same, not slowed', 'key', time],
  ['layout shift', 'shift', (value) => value.toFixed(3)],
  [
    'readable without script',
    'readable',
    (value, { count }) => `${whole(value)} of ${whole(count)}`,
  ],
];

export const costs = [
  ['bytes', 'all', kB],
  ['of them scripts', 'scripts', kB],
  ['script', 'script', time],
  ['style', 'style', time],
  ['layout', 'layout', time],
  ['all tasks', 'task', time],
  ['heap', 'heap', (value) => `${(value / 1e6).toFixed(1)} MB`],
  ['DOM nodes', 'nodes', whole],
];

/**
 * A table in Markdown, with a dash for what could not be measured.
 *
 * @param results - of each page its name, how many things it shows, and the medians of its measures
 * @param things - what the pages show: events, places
 */
export function table(results, things, columns) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const head = ['', things, ...columns.map(([heading]) => heading)];
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...results.map((result) =>
      line([
        result.name,
        whole(result.count),
        ...columns.map(([, measure, write]) => {
          const value = result[measure] ?? Number.NaN;
          return Number.isNaN(value) ? '–' : write(value, result);
        }),
      ]),
    ),
  ].join('\n');
}

/**
 * Puts text between two comments of a document.
 *
 * @throws Error when the document lacks them
 */
export function between(document, name, text) {
  const [start, end] = [`<!-- ${name}: start -->`, `<!-- ${name}: end -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the document has no "${start}" before "${end}"`);
  return `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`;
}
