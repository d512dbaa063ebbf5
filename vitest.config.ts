import { defineConfig } from 'vitest/config';

// Facts are in UTC. Tests run far from it, so that a slip into local time shows.
process.env.TZ = 'America/Los_Angeles';

/**
 * Two sets: `unit` needs nothing but the sources; `dist` reads the site that was built into dist/.
 */
export default defineConfig({
  test: {
    projects: [
      // Far above what any test takes: a busy machine is no fault of the site.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Shared pictures take their colours from it.
          css: { include: /tokens\.css/ },
          testTimeout: 120_000 * Number(process.env.PROPERTY_RUNS ?? 1),
        },
      },
      // A second build, under another base path, takes longer than the default allows.
      {
        test: {
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
