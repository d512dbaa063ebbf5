/** The middle of some numbers; `NaN` of none. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[half]
    : ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2;
}

/**
 * The median of each measure over the runs that have it; a run that did not answer has none but
 * `ready`, which is infinite.
 *
 * @param {readonly Record<string, number>[]} runs - at least one
 */
export function medians(runs) {
  const names = new Set(runs.flatMap((run) => Object.keys(run)));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      median(
        runs.map((run) => run[name]).filter((value) => value !== undefined && !Number.isNaN(value)),
      ),
    ]),
  );
}

/** Milliseconds in words that fit a table: `85 ms`, `1.2 s`. */
export function time(value) {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (value === Number.POSITIVE_INFINITY) return 'never';
  return value < 995 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;
}

const kB = (value) => (value === undefined ? '–' : `${Math.round(value / 1000)} kB`);

/** A table in Markdown. */
function markdown(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

const number = (value, digits = 0) =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);

/**
 * @typedef {{ name: string, count: number, readable: number, shift: number, measures:
 * Record<string, number> }} Result
 */

/**
 * What a reader meets: when the page says something, when it answers, whether it moves. @param
 * {readonly Result[]} results
 */
export function readerTable(results, things) {
  return markdown(
    [
      '',
      things,
      'first paint',
      'first title',
      'usable',
      'script awake',
      'key answered',
      'the same, not slowed',
      'layout shift',
      'readable without script',
    ],
    results.map(
      ({
        name,
        count,
        readable,
        shift,
        measures: { paint, title, ready, awake, slowKey, key },
      }) => [
        name,
        count.toLocaleString('en-GB'),
        time(paint),
        time(title),
        time(ready),
        time(awake),
        time(slowKey),
        time(key),
        number(shift, 3),
        `${readable.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')}`,
      ],
    ),
  );
}

/** What it costs. @param {readonly Result[]} results */
export function costTable(results, things) {
  return markdown(
    [
      '',
      things,
      'bytes',
      'of them scripts',
      'script',
      'style',
      'layout',
      'all tasks',
      'heap',
      'DOM nodes',
    ],
    results.map(
      ({ name, count, measures: { all, scripts, script, style, layout, task, heap, nodes } }) => [
        name,
        count.toLocaleString('en-GB'),
        kB(all),
        kB(scripts),
        time(script),
        time(style),
        time(layout),
        time(task),
        heap === undefined ? '–' : `${(heap / 1e6).toFixed(1)} MB`,
        nodes === undefined ? '–' : nodes.toLocaleString('en-GB'),
      ],
    ),
  );
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
