import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** An unusual port, so that a site that is being worked on can stay up; `TEST_PORT` names another. */
const port = Number(process.env.TEST_PORT ?? 4387);
const underPort = port + 1;
const serve = 'node tests/browser/serve.ts';
/** The site built under another base path, by the step "build-under" of tools/test.mjs. */
const under = '.cache/under-x';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // One more than cores: a test often waits for a page that has nothing to do.
  workers: 3,
  // Far above what any test takes: a busy machine is no fault of the site. The largest page takes
  // axe half a minute on one.
  timeout: 120_000,
  expect: {
    timeout: 15_000,
    // Enough for an edge that another processor rounds otherwise, too little for a label that moves.
    toHaveScreenshot: {
      maxDiffPixels: 60,
      threshold: 0.04,
      stylePath: 'tests/pictures/still.css',
    },
  },
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  updateSnapshots: process.env.PICTURES === 'take' ? 'changed' : 'none',
  reporter: [['list'], ['json', { outputFile: '.cache/test/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // As a reader has it from the second page on: in this site's own letters (fonts.spec.ts begins
    // with the first). Under another base path and without scripts it is read in the system's.
    storageState: {
      cookies: [],
      origins: [
        {
          origin: `http://localhost:${port}`,
          localStorage: [{ name: 'fonts', value: 'here' }],
        },
      ],
    },
    locale: 'en-GB',
    timezoneId: 'Asia/Tehran',
    screenshot: 'only-on-failure',
    // Its own test lets it work (kept.spec.ts): to all others it would bring files of the test before.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        // A browser without a window else fits letters to whole pixels, which no other does.
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: [
    {
      command: `${serve} dist ${port} /`,
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
    },
    ...(existsSync(under)
      ? [
          {
            command: `${serve} ${under} ${underPort} /x/`,
            url: `http://localhost:${underPort}/x/`,
            reuseExistingServer: false,
          },
        ]
      : []),
  ],
});
