import { readdirSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Every folder of src/ that is no layer of its own. */
const features = readdirSync(new URL('src', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['model', 'site', 'pages'].includes(entry.name))
  .map((entry) => entry.name);

/**
 * Forbids imports that match. An import never points back up the line content → schema → facts → feature → page;
 * `site` is the frame that every page puts its features into.
 */
const notFrom = (regex, message) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
});
const folders = (...names) => `^(\\.\\./)+(${names.join('|')})/`;

const noMarkup = 'Authored text must never become markup: set textContent or build elements.';

export default defineConfig(
  // theme-boot.js is set into every page as it stands, so it is written for its bytes.
  {
    ignores: [
      'src/site/theme-boot.js',
      'dist/',
      '.astro/',
      '.cache/',
      'tests/fixtures/',
      'test-results/',
      'playwright-report/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: noMarkup,
        })),
        { object: 'document', property: 'cookie', message: 'This site sets no cookies.' },
      ],
    },
  },
  {
    files: ['src/model/schema/**'],
    rules: notFrom(
      folders(...features, 'facts', 'site', 'pages'),
      'A schema knows nothing of what is made from entries.',
    ),
  },
  {
    files: ['src/model/facts/**'],
    rules: {
      ...notFrom(
        `${folders(...features, 'site', 'pages')}|^astro`,
        'Facts know nothing of features, of the site, or of Astro.',
      ),
      'no-restricted-globals': ['error', 'document', 'window', 'location', 'localStorage'],
    },
  },
  {
    files: ['src/site/**'],
    rules: notFrom(
      folders(...features, 'pages'),
      'The frame knows no feature; a page puts both together.',
    ),
  },
  {
    files: features.map((feature) => `src/${feature}/**`),
    rules: notFrom(folders('pages'), 'A feature knows nothing of pages.'),
  },
);
