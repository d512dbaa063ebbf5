// The unit tests of one group of modules. Not Stryker's own "testFiles": with that it never tries
// what runs while a module is loaded.
import { defineConfig } from 'vitest/config';

process.env.TZ = 'America/Los_Angeles';

export default defineConfig({
  test: {
    include: process.env.MUTANTS_TESTS?.split(' ') ?? [],
    // Far above what any test takes: a busy machine kills no mutant.
    testTimeout: 120_000,
    // As for the tests themselves (vitest.config.ts): shared pictures take their colours from it.
    css: { include: /tokens\.css/ },
  },
});
