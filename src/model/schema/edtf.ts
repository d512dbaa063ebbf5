import edtf from 'edtf';

type Precision = 'year' | 'month' | 'day';

/** All instants are UTC milliseconds; the events' own time zones differ by at most four hours. */
export interface FactDate {
  /** First instant that the date can mean. */
  start: number;
  /** Last instant that it can mean; infinite for an open interval. */
  end: number;
  /** The coarser of the two ends. */
  precision: Precision;
  /** Whether it spans from one date to another. */
  interval: boolean;
  /** "About": the source gives it as approximate (`~`). */
  approximate: boolean;
  /** "Perhaps": the source is not sure (`?`). */
  uncertain: boolean;
}

const precisions: Precision[] = ['year', 'month', 'day'];

/** The same few hundred dates are asked for many thousand times in a build. */
const known = new Map<string, FactDate>();

/**
 * Reads a day, month, year or interval in EDTF, level 0 or 1 (ISO 8601-2;
 * https://www.loc.gov/standards/datetime/).
 *
 * @throws Error when the text is no such date
 */
export function readEdtf(text: string): FactDate {
  const date = known.get(text) ?? parse(text);
  known.set(text, date);
  return date;
}

function parse(text: string): FactDate {
  let value: ReturnType<typeof edtf>;
  try {
    value = edtf(text, { level: 1, types: ['Date', 'Interval'] });
  } catch (cause) {
    // Its own message is a dump of a grammar.
    throw new Error(`"${text}" is no date that there is, in EDTF`, { cause });
  }
  const parts =
    value.type === 'Interval'
      ? [value.lower, value.upper].filter((part) => part != null && typeof part === 'object')
      : [value];
  return Object.freeze({
    start: value.min,
    end: value.max,
    precision: precisions[Math.min(...parts.map((part) => part.precision)) - 1] ?? 'day',
    interval: value.type === 'Interval',
    approximate: parts.some((part) => Boolean(part.approximate?.value)),
    uncertain: parts.some((part) => Boolean(part.uncertain?.value)),
  });
}

/** Undefined where a text gives no date that can be. */
export function dateOf(text: string | undefined): FactDate | undefined {
  if (text === undefined) return undefined;
  try {
    const date = readEdtf(text);
    return date.start <= date.end ? date : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text is a date that {@link readEdtf} accepts. */
export const isEdtf = (text: string): boolean => dateOf(text) !== undefined;
