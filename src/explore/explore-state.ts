import { dayWords } from '../model/facts/control.ts';
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

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

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
  const step =
    event?.step ??
    (isDay(wanted) ? steps.findLast((key) => key <= wanted) : undefined) ??
    steps[0] ??
    '';
  const fits = places.has(place) && (event?.places.includes(place) ?? true);
  return { step, event: event && id, place: fits ? place : undefined };
}

function stepInVain(step: string, state: ExploreState): string {
  if (!isDay(step) || Number.isNaN(Date.parse(step))) return `“${step}” is none of the steps.`;
  const day = dayWords(step);
  if (state.event) return `The event that this link asks for is not told at ${day}, but here.`;
  return state.step < step
    ? `No step begins on ${day}: this is the one before.`
    : `The story is told from ${dayWords(state.step)} on: there is no step for ${day}.`;
}

/**
 * What an address asks for and the explorer shows otherwise, one sentence each.
 *
 * @param state - what {@link readState} made of it
 */
export function askedInVain(search: string, state: ExploreState, known: Known): string[] {
  const query = new URLSearchParams(search);
  const [step, event, place] = ['step', 'event', 'place'].map((name) => query.get(name) ?? '');
  const inVain: string[] = [];
  if (event && !state.event) inVain.push(`No event “${event}” is told here.`);
  if (step && step !== state.step) inVain.push(stepInVain(step, state));
  if (place && !state.place)
    inVain.push(
      known.places.has(place)
        ? `The filter by “${place}” would hide this event, and was left out.`
        : `No event here has to do with a place “${place}”.`,
    );
  return inVain;
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
