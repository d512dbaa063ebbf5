import { z } from 'astro/zod';
import { edtfDate, id, prose, sourceIds } from './common.ts';
import { history } from './history.ts';

/**
 * How a series is drawn. `range`: spans and dots on one axis. `bars`: one bar a row, from zero. `stacked`: shares of a whole that grow
 * from both edges, so that what is left open between them is the rest. `units`: one sign for each thing counted.
 */
export const seriesKinds = ['range', 'bars', 'stacked', 'units'] as const;

/** The two sides whose people are counted apart, told apart by the shape of the mark. */
export const seriesSides = ['armenian', 'azerbaijani'] as const;

/** One number, or one range, of a series: what somebody counted, said or measured. */
export const seriesRow = z
  .strictObject({
    /** Who counted, or what is counted, in a few words that fit on one line of a small phone. */
    label: prose.max(36, 'a label must fit on one line of a small phone: at most 36 characters'),
    /** The time that the number is for; where the source does not say, the time at which it was given. */
    date: edtfDate.optional(),
    /** The number itself; beside `low` and `high`, the count that we show first. */
    value: z.number().optional(),
    /** Lowest count of a range. */
    low: z.number().optional(),
    /** Highest count of a range. */
    high: z.number().optional(),
    /** What the source puts before the number. */
    about: z.enum(['about', 'over', 'nearly', 'up to', 'more than', 'at least']).optional(),
    /** The heading under which the row stands; rows of one heading follow each other. */
    group: prose.optional(),
    /** Whose people are counted. */
    side: z.enum(seriesSides).optional(),
    /** Which part of the whole this is, in a stacked drawing: the first part named grows from the left, the second from the right. */
    part: prose.optional(),
    /** Whether this is the op-ed's own number, or the thing that it names. */
    opEd: z.literal(true).optional(),
    /** What the number counts where that is not exactly what the series asks; its mark is then drawn hollow. */
    counts: prose.max(40, 'must fit on one line of a small phone: at most 40 characters').optional(),
    /** In place of a number: what was looked for and not found. */
    none: prose.optional(),
    /** Where the number was read. */
    sources: sourceIds.min(1, 'a number needs a source'),
    /** What a reader should know of this one number. */
    note: prose.optional(),
  })
  .refine(({ low, high }) => (low === undefined) === (high === undefined) && (low ?? 0) <= (high ?? 0), {
    path: ['low'],
    error: 'a range needs both "low" and "high", the lower one first',
  })
  .refine(({ value, low, none }) => (value !== undefined || low !== undefined) !== (none !== undefined), {
    path: ['none'],
    error: 'a row has either a number ("value", or "low" and "high") or says in "none" what was not found',
  });

/** Numbers that answer one question, from different sources or times: what a chart draws and its table lists. */
export const series = z.strictObject({
  /** Permanent id, and the anchor of the chart at `/figures/`. */
  id,
  /** Short title, for captions and lists. */
  title: prose,
  /** The question that the chart answers: its heading. */
  question: prose,
  kind: z.enum(seriesKinds),
  /** Unit of every number, in the plural: "million people", "percent", "kg". */
  unit: prose,
  /** What to see in the drawing, in one or two sentences: for those who look and for those who cannot. */
  see: prose,
  /** Method, and how far the numbers can be compared; what was left out and why. */
  note: prose,
  /** The lowest number on the axis where that is not zero; bars always start at zero. */
  axisFrom: z.number().optional(),
  /** What our own code adds: a measurement of the border, or the verdicts of the ledger. */
  computed: z.enum(['border', 'verdicts']).optional(),
  /** In the order in which they are drawn. */
  rows: z.array(seriesRow),
  ...history,
});

export type Series = z.infer<typeof series>;
export type SeriesRow = z.infer<typeof seriesRow>;
