/** The timeline proper ends with February 2022. */
export type Period = 'before' | 'story' | 'since';

/** First instant of the story and first instant after it, UTC milliseconds. */
export const storyStart = Date.UTC(2020, 8, 27);
export const storyEnd = Date.UTC(2022, 2, 1);

/** Until the ceasefire statement took effect, at the start of 10 November 2020 in Moscow. */
export const war = { start: storyStart, end: Date.UTC(2020, 10, 10) };

/** The day that the op-ed carries. */
export const opEdDay = Date.UTC(2021, 9, 12);

export const dayLength = 86_400_000;

/** `YYYY-MM`: the bounds of the window that a reader can choose. */
export const firstMonth = '2020-09';
export const lastMonth = '2022-02';

/** First instant of a month (`YYYY-MM`), UTC milliseconds; `offset` counts months on from it. */
export function monthStart(month: string, offset = 0): number {
  return Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + offset);
}

/** The month of an instant, `YYYY-MM`, UTC. */
export function monthAt(instant: number): string {
  return new Date(instant).toISOString().slice(0, 7);
}

export function storyMonths(): string[] {
  const months: string[] = [];
  for (let at = 0; months.at(-1) !== lastMonth; at += 1)
    months.push(monthAt(monthStart(firstMonth, at)));
  return months;
}
