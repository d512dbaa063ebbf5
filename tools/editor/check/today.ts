/**
 * A way to ask for the present day, as `2026-11-24` in UTC. Rules take it from outside, so that
 * their tests do not depend on the day they run.
 */
export type Today = () => string;

/**
 * The day on which this was written: a clock that shows an earlier one is wrong, and must not make
 * sound content fail.
 */
const written = '2026-11-24';

/**
 * The present day in UTC, or the day that a build is made as of (`BUILD_DATE=2026-12-01`, see
 * `src/model/facts/published.ts`).
 */
export const utcToday: Today = () => {
  const set = process.env['BUILD_DATE'] ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(set) ? set : new Date().toISOString().slice(0, 10);
  return day > written ? day : written;
};
