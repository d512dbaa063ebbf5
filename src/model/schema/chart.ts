import { z } from 'astro/zod';
import { edtfDate, id, idOf, prose, sourceIds } from './common.ts';
import { history } from './history.ts';

/**
 * `range`: spans and dots on one axis. `bars`: one bar a row, from zero. `stacked`: shares of a
 * whole that grow from both edges, so that what is left open between them is the rest. `units`: one
 * sign for each thing counted.
 */
export const chartKinds = ['range', 'bars', 'stacked', 'units'] as const;

/** Told apart by the shape of the mark. */
const chartSides = ['armenian', 'azerbaijani'] as const;

/** What a source can put before a number. */
const hedges = ['about', 'over', 'nearly', 'up to', 'more than', 'at least'] as const;

const writtenRow = z
  .strictObject({
    label: prose
      .max(36, 'a label must fit on one line of a small phone: at most 36 characters')
      .describe(
        'Who counted, or what is counted, in a few words that fit on one line of a small phone.',
      ),
    date: edtfDate
      .optional()
      .describe(
        'The time that the number is for; where the source does not say, the time at which it was given.',
      ),
    value: z
      .number()
      .optional()
      .describe('The number itself; beside `low` and `high`, the count that we show first.'),
    low: z.number().optional().describe('Lowest count of a range.'),
    high: z.number().optional().describe('Highest count of a range.'),
    about: z.enum(hedges).optional().describe('What the source puts before the number.'),
    group: prose
      .optional()
      .describe('The heading under which the row stands; rows of one heading follow each other.'),
    side: z.enum(chartSides).optional().describe('Whose people are counted.'),
    part: prose
      .optional()
      .describe(
        'Which part of the whole this is, in a stacked drawing: the first part named grows from the left, the second from the right.',
      ),
    opEd: z
      .literal(true)
      .optional()
      .describe('Whether this is the op-ed’s own number, or the thing that it names.'),
    counts: prose
      .max(40, 'must fit on one line of a small phone: at most 40 characters')
      .optional()
      .describe(
        'What the number counts where that is not exactly what the chart asks; its mark is then drawn hollow.',
      ),
    none: prose.optional().describe('In place of a number: what was looked for and not found.'),
    sources: sourceIds.min(1, 'a number needs a source').describe('Where the number was read.'),
    note: prose.optional().describe('What a reader should know of this one number.'),
  })
  .refine(
    ({ low, high }) => (low === undefined) === (high === undefined) && (low ?? 0) <= (high ?? 0),
    {
      path: ['low'],
      error: 'a range needs both "low" and "high", the lower one first',
    },
  )
  .refine(
    ({ value, low, none }) => (value !== undefined || low !== undefined) !== (none !== undefined),
    {
      path: ['none'],
      error:
        'a row has either a number ("value", or "low" and "high") or says in "none" what was not found',
    },
  )
  // The same for JSON Schemas, which cannot compare two numbers.
  .meta({
    dependencies: { low: ['high'], high: ['low'] },
    if: { required: ['none'] },
    then: { not: { anyOf: [{ required: ['value'] }, { required: ['low'] }] } },
    else: { anyOf: [{ required: ['value'] }, { required: ['low'] }] },
  });

const measurement = z.strictObject({
  label: writtenRow.shape.label,
  until: idOf('place').describe('Id of the place up to which the bank is counted at most.'),
  sources: sourceIds.min(1, 'a number needs a source').describe('Where the geometry is from.'),
  note: writtenRow.shape.note,
});

export const chart = z.strictObject({
  id: id.describe('Permanent id, and the anchor of the chart at `/charts/`.'),
  title: prose.describe('Short title, for captions and lists.'),
  question: prose.describe('The question that the chart answers: its heading.'),
  kind: z.enum(chartKinds).describe('How it is drawn.'),
  unit: prose.describe('Unit of every number, in the plural: “million people”, “percent”, “kg”.'),
  see: prose.describe(
    'What to see in the drawing, in one or two sentences: for those who look and for those who cannot.',
  ),
  note: prose.describe(
    'Method, and how far the numbers can be compared; what was left out and why.',
  ),
  axisFrom: z
    .number()
    .optional()
    .describe('The lowest number on the axis where that is not zero; bars always start at zero.'),
  computed: z
    .literal('verdicts')
    .optional()
    .describe('What our own code adds: how many claims of each chapter have which verdict.'),
  measured: measurement
    .optional()
    .describe(
      'A last row that is measured on our own map: how long the border of Azerbaijan and Iran is in the districts whose bank Armenian forces held until 2020.',
    ),
  rows: z.array(writtenRow).describe('In the order in which they are drawn.'),
  ...history,
});

export type Chart = z.infer<typeof chart>;
export type WrittenRow = z.infer<typeof writtenRow>;
