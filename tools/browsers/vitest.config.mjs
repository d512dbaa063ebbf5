// The main flows, one browser after the other.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tools/browsers/flows/*.test.mjs'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
