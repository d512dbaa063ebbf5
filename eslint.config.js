import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

const features = ['claims', 'events', 'figures', 'map', 'places', 'reading', 'sources', 'timeline'];

/** Forbids imports from folders of src/. An import never points back up the line: content → schema → facts → feature → page. */
const notFrom = (folders, message) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: `^(\\.\\./)+(${folders.join('|')})/`, message }] }],
});

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'tests/fixtures/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'] ?? [],
  {
    rules: {
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Authored text must never become markup: use textContent or build elements.' },
        { property: 'outerHTML', message: 'Authored text must never become markup: use textContent or build elements.' },
        { property: 'insertAdjacentHTML', message: 'Authored text must never become markup: use textContent or build elements.' },
      ],
    },
  },
  {
    files: ['src/schema/**'],
    rules: notFrom([...features, 'site', 'pages'], 'A schema knows nothing of what is made from entries.'),
  },
  {
    files: ['src/facts/**'],
    rules: {
      ...notFrom([...features, 'site', 'pages'], 'Facts know nothing of features, the site or pages.'),
      'no-restricted-globals': ['error', 'document', 'window', 'location', 'localStorage'],
    },
  },
  {
    files: ['src/site/**'],
    rules: notFrom([...features, 'pages'], 'The frame knows no feature; a page puts both together.'),
  },
  {
    files: features.map((feature) => `src/${feature}/**`),
    rules: notFrom(['pages'], 'A feature knows nothing of pages.'),
  },
  {
    files: ['src/**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
