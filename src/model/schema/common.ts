import { z } from 'astro/zod';
import { edtfForms, edtfPattern, edtfRefusal, isEdtf } from './edtf.ts';
import { datesMeant } from './edtf-meant.ts';
import { typeset } from './typeset.ts';

/** Ids are public addresses: they never change once published. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'an id is lower-case letters, digits and single hyphens, such as "p05-roadblock"',
  );

/** The id of an entry itself: what it is made of, and one such as it. */
export const ownId = (madeOf: string, example: string) =>
  id.meta({
    description: `Permanent id: ${madeOf}, such as \`${example}\`.`,
    examples: [example],
  });

/** For search engines and link previews: a sentence or two of so many characters. */
export function pageDescription(least: number) {
  const error = `a description has ${least} to 160 characters`;
  return prose
    .min(least, error)
    .max(160, error)
    .describe(`For search engines and link previews: ${least} to 160 characters.`);
}

/** What the site cannot say is refused in the words of `edtfRefusal`. */
const refused = { error: ({ input }: { input: unknown }) => edtfRefusal(String(input)) };

/** A date in EDTF (ISO 8601-2), as `readEdtf` takes it. */
export const edtfDate = z
  .string()
  .refine(isEdtf, refused)
  .meta({
    pattern: edtfPattern,
    patternErrorMessage: edtfForms,
    examples: ['2020-10-17', '2020-10', '2021-09-15~', '2020-10-17/2020-10-20'],
  });

/** What to write, where somebody wrote a date as others do; else how one is written. */
const orMeant =
  (forms: string, ...lengths: number[]) =>
  ({ input }: { input?: unknown }): string => {
    const meant = datesMeant(String(input)).filter(({ length }) => lengths.includes(length));
    return meant.length > 0 ? `write ${meant.join(' or ')}` : forms;
  };

/** A date that is only a day, month or year: `2020-10-17`, `2020-10` or `2020`. */
export const plainDate = z
  .string()
  .regex(/^[1-9]\d{3}(-\d{2}(-\d{2})?)?$/, {
    error: orMeant('write a date as 2021-10-12, 2021-10 or 2021', 7, 10),
    abort: true,
  })
  .refine(isEdtf, refused);

export const day = z
  .string()
  .regex(/^[1-9]\d{3}-\d{2}-\d{2}$/, {
    error: orMeant('write a day as 2026-11-24', 10),
    abort: true,
  })
  .refine(isEdtf, refused);

/**
 * The id of another entry. `refersTo` stands in the JSON Schemas too, so that tools know which
 * fields name entries of which kind.
 */
export const idOf = (kind: string) => id.meta({ description: `Id of a ${kind}.`, refersTo: kind });

/** Degrees north and east (WGS 84). */
export const latitude = z.number().min(-90).max(90);
export const longitude = z.number().min(-180).max(180);

/** On a course. */
export const point = z
  .tuple([
    longitude.describe('Longitude, degrees east.'),
    latitude.describe('Latitude, degrees north.'),
  ])
  .describe('One point: longitude, latitude.');

/**
 * A list that may be left out, and is where there is nothing to list: an empty one would make an
 * empty part of a page.
 */
export const someOf = <T extends z.ZodType>(item: T) =>
  z.array(item).min(1, 'leave it out where there is none').optional();

export const sourceIds = z.array(idOf('source')).describe('Ids of the sources that show it.');

/** The id of a source, with that of one of its passages where one is meant. */
export const evidence = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
    'write the id of a source, and where one passage of it is meant # and the id of the passage',
  )
  .meta({
    description: 'Id of a source; behind # the id of the passage that is meant.',
    refersTo: 'source',
    examples: ['rferl-2021-10-05-mosque', 'rferl-2021-10-05-mosque#p2'],
  });

export const paragraphNumber = z.int().min(1).max(39);

/**
 * Prose of one to a few sentences: trimmed, not empty, and given typographic quotation marks and
 * dashes.
 */
export const prose = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .overwrite(typeset)
  .meta({ pattern: String.raw`\S`, patternErrorMessage: 'must not be empty' });

/** Words on the map. */
export const writing = {
  text: z
    .array(prose.describe('One line.'))
    .min(1, 'a name has at least one line')
    .max(2, 'a name has at most two lines')
    .describe('What is written, in one line or two.'),
  cut: z
    .enum(['wide', 'narrow'])
    .optional()
    .describe(
      'Where it is written on one cut of the large map only: `wide` for the whole, `narrow` for the part that narrow screens show.',
    ),
};
