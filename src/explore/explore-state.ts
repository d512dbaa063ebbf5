import { withParameters } from '../site/query.ts';

/**
 * What of the explorer stands in the address: `?step=2020-10-20` or `?event=<id>`, either with
 * `&place=<id>`.
 */
export interface ExploreState {
  step: string;
  /** An event of that step. */
  event?: string | undefined;
  /** What the timeline is filtered by. */
  place?: string | undefined;
}

export interface Known {
  /** Keys of the steps in order of time; there is at least one. */
  steps: readonly string[];
  /** The step of each event and its places, by id, in order of time. */
  events: ReadonlyMap<string, { step: string; places: readonly string[] }>;
  places: ReadonlySet<string>;
}

/**
 * Reads the state from the search part of an address. A day without a step gives the step before
 * it; what is unknown is passed over, so an old or mistyped link opens at the first step. An event
 * that did not happen at the place goes before the place.
 */
export function readState(search: string, { steps, events, places }: Known): ExploreState {
  const query = new URLSearchParams(search);
  const id = query.get('event') ?? '';
  const event = events.get(id);
  const place = query.get('place') ?? '';
  const wanted = query.get('step') ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(wanted);
  const step =
    event?.step ?? (isDay ? steps.findLast((key) => key <= wanted) : undefined) ?? steps[0] ?? '';
  const fits = places.has(place) && (event?.places.includes(place) ?? true);
  return { step, event: event && id, place: fits ? place : undefined };
}

/**
 * The state after a place was chosen. What is shown stays if it has to do with the place; else the
 * next step that does comes up, or the last one before.
 */
export function atPlace(
  { step, event }: ExploreState,
  place: string,
  { events }: Known,
): ExploreState {
  const there = [...events].filter(([, { places }]) => places.includes(place));
  if (there.some(([id]) => id === event)) return { step, event, place };
  const steps = there.map(([, own]) => own.step);
  return {
    step: steps.find((key) => key >= step) ?? steps.at(-1) ?? step,
    event: undefined,
    place,
  };
}

/** The search part for a state. An event says its step by itself; other parameters stay. */
export function writeState({ step, event, place }: ExploreState, search = ''): string {
  return withParameters(search, { step: event === undefined ? step : undefined, event, place });
}
