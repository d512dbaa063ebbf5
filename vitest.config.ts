import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// Facts are in UTC. Tests run far from it, so that a slip into local time shows.
process.env.TZ = 'America/Los_Angeles';

/** Tests that put something else in the place of a module. */
const mocking = globSync('tests/unit/**/*.test.ts').filter((path) =>
  readFileSync(path, 'utf8').includes('vi.mock('),
);

/** A set of unit tests. */
const unit = (name: string, include: string[], exclude: string[], isolate: boolean) => ({
  test: {
    name,
    include,
    exclude,
    isolate,
    // Shared pictures take their colours from it.
    css: { include: /tokens\.css/ },
    // Far above what any test takes: a busy machine is no fault of the site.
    testTimeout: 120_000 * Number(process.env.PROPERTY_RUNS ?? 1),
  },
});

/**
 * Two sets: the unit tests need nothing but the sources; `dist` reads the site that was built into
 * dist/. Reading the modules, or all pages of the site, takes most of a test's time, so files share
 * what one process has read; only those that mock a module have one to themselves.
 */
export default defineConfig({
  test: {
    projects: [
      unit('unit', ['tests/unit/**/*.test.ts'], mocking, false),
      unit('unit-mocking', mocking, [], true),
      // A second build, under another base path, takes longer than the default allows.
      {
        test: {
          name: 'dist',
          isolate: false,
          include: ['tests/dist/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
