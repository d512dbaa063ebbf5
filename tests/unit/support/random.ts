/** How many times more values than usual are tried. */
const times = Number(process.env.PROPERTY_RUNS ?? 1);
const seed = process.env.PROPERTY_SEED ?? '20211001';

/**
 * Settings for a test of random values. The values are the same in every run, so that a test turns
 * red for a change and not by chance; `PROPERTY_SEED=random` (or a number) and `PROPERTY_RUNS=50`
 * look further. A failure prints its seed.
 *
 * @param usual - how many values are tried in a usual run
 */
export const tries = (usual: number): { numRuns: number; seed?: number } => ({
  numRuns: usual * times,
  ...(seed === 'random' ? {} : { seed: Number(seed) }),
});
