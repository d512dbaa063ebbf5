/**
 * The parts of the story. The war began on 27 September 2020; the timeline proper ends with
 * February 2022.
 */
export type Period = 'before' | 'story' | 'since';

/** First instant of the story and first instant after it, UTC milliseconds. */
export const storyStart = Date.UTC(2020, 8, 27);
export const storyEnd = Date.UTC(2022, 2, 1);
