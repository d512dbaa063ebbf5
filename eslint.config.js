import { readdirSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { mayImport } from './tools/test/import-rule.mjs';

/**
 * What each feature gives pages and other features to use, and which of these it uses itself. Its
 * other files are its own. They are named one by one, since a file that exported all of them would
 * bring the style sheets of all into every page that needs one.
 */
const features = {
  cartridge: { gives: ['outline.ts', 'package.ts'], uses: [] },
  charts: {
    gives: ['Chart.astro', 'ChartSection.astro', 'charts.css', 'download.ts'],
    uses: ['claims', 'sources'],
  },
  citing: {
    gives: [
      'CiteLink.astro',
      'CitePage.astro',
      'RecordDownloads.astro',
      'SourceRecords.astro',
      'cited.ts',
      'coins.ts',
      'files.ts',
      'record.ts',
    ],
    uses: ['sources'],
  },
  claims: {
    gives: [
      'ClaimCard.astro',
      'ClaimEmbed.astro',
      'ClaimPage.astro',
      'ClaimRow.astro',
      'CheckInSteps.astro',
      'OpEdGlance.astro',
      'Tally.astro',
      'Verdict.astro',
      'VerdictShape.astro',
      'ViewsTable.astro',
      'verdict-shapes.ts',
    ],
    uses: ['citing', 'sources'],
  },
  events: { gives: ['EventEmbed.astro', 'EventPage.astro'], uses: ['sources', 'timeline'] },
  explore: { gives: ['Explore.astro'], uses: ['map', 'sources', 'timeline'] },
  judging: {
    gives: [
      'ChooseSet.astro',
      'JudgeEmbed.astro',
      'JudgingSet.astro',
      'choosable.ts',
      'judging-set.ts',
    ],
    uses: ['claims'],
  },
  keeping: { gives: ['KeptPages.astro'], uses: [] },
  map: {
    gives: [
      'Legend.astro',
      'MapFigure.astro',
      'MapStage.astro',
      'MapView.astro',
      'Patterns.astro',
      'load-live-map.client.ts',
      'map-data.ts',
    ],
    uses: ['sources'],
  },
  numbers: { gives: ['NumberCard.astro'], uses: ['sources'] },
  places: { gives: ['PlacePage.astro'], uses: ['sources'] },
  presenting: { gives: ['PresentLink.astro', 'present-link.client.ts'], uses: [] },
  reading: {
    gives: [
      'ChapterEmbed.astro',
      'ChapterList.astro',
      'ChapterPage.astro',
      'Notes.astro',
      'SectionEmbed.astro',
      'mdx-components.ts',
    ],
    uses: ['charts', 'citing', 'claims', 'map', 'numbers', 'presenting', 'sources', 'timeline'],
  },
  search: { gives: ['Search.astro', 'documents.ts'], uses: ['claims', 'sources'] },
  sharing: { gives: ['picture.ts', 'pictures.ts'], uses: ['claims'] },
  sources: {
    gives: [
      'PublisherList.astro',
      'SourceEntry.astro',
      'SourceItem.astro',
      'SourceLinks.astro',
      'SourceList.astro',
      'SourcePage.astro',
      'filters.ts',
      'title-language.ts',
    ],
    uses: [],
  },
  teaching: {
    gives: [
      'Handouts.astro',
      'LessonPage.astro',
      'LessonRow.astro',
      'LessonsByChoice.astro',
      'LinkAndEmbed.astro',
      'Worksheet.astro',
      'choices.ts',
    ],
    uses: ['citing', 'presenting', 'reading'],
  },
  timeline: {
    gives: [
      'Mark.astro',
      'Status.astro',
      'Timeline.astro',
      'TimelineStrip.astro',
      'keyboard.ts',
      'mark-layout.ts',
      'time-scale.ts',
    ],
    uses: ['sources'],
  },
};

const given = (...names) =>
  names.flatMap((name) => features[name].gives.map((file) => `src/${name}/${file}`));

/** The files that stand in src/model itself. */
const modelFiles = readdirSync(new URL('src/model', import.meta.url))
  .filter((name) => /\.m?[jt]s$/.test(name))
  .map((name) => `src/model/${name}`);

/**
 * What the files of each folder may import beside their own folder; of two folders in each other the
 * inner one counts. No import points back up the line content → model → features → pages, `site` is
 * the frame that every page puts its features into, and neither knows the tools.
 */
const rooms = {
  'src/model': {
    may: [],
    never: ['astro:'],
    why: 'The content model knows neither pages nor features nor tools.',
  },
  'src/model/schema': { may: [], why: 'A schema knows nothing of what is made from entries.' },
  'src/model/facts': {
    // The text of a chapter comes as it is written, and says what it names.
    may: ['src/model/schema/', 'src/model/read/mdx.ts', ...modelFiles],
    never: ['astro'],
    why: 'Facts are made from entries and texts alone: they know neither files nor Astro.',
  },
  'src/site': {
    may: ['src/model/'],
    why: 'The frame knows no feature; a page puts both together.',
  },
  ...Object.fromEntries(
    Object.entries(features).map(([name, { uses }]) => [
      `src/${name}`,
      {
        may: ['src/model/', 'src/site/', ...given(...uses)],
        why: 'A feature stands on the model and the frame; others that it may use are listed in eslint.config.js.',
      },
    ]),
  ),
  'src/pages': {
    may: ['src/model/', 'src/site/', ...given(...Object.keys(features))],
    why: 'A page puts together what features give it, as listed in eslint.config.js.',
  },
  tools: { may: ['src/model/'], why: 'Of the site, tools know the content model alone.' },
  'tools/components': {
    may: ['src/', 'tests/fixtures/examples/'],
    why: 'The page of all components draws what the site draws, from examples alone.',
  },
  'tools/editor': {
    may: ['src/model/', 'tools/arguments.mjs'],
    why: 'The editors’ tools stand on the content model alone.',
  },
};

/** What only a browser has, the types of its elements too. */
const ofBrowsers = [
  ...['document', 'window', 'location', 'history', 'navigator', 'customElements'],
  ...['localStorage', 'sessionStorage', 'matchMedia', 'getComputedStyle', 'addEventListener'],
  ...['requestAnimationFrame', 'IntersectionObserver', 'MutationObserver', 'ResizeObserver'],
  ...['Element', 'HTMLElement', 'SVGElement', 'Node', 'ParentNode'],
];
const inBrowser = String.raw`\.client\.ts$`;

const noMarkup = 'Authored text must never become markup: set textContent or build elements.';

export default defineConfig(
  // boot.client.js is set into every page as it stands, so it is written for its bytes.
  {
    ignores: [
      'src/site/boot.client.js',
      'dist/',
      '.astro/',
      '.cache/',
      'tests/fixtures/',
      'test-results/',
      'playwright-report/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowAny: false, allowBoolean: false, allowNullish: false, allowRegExp: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/method-signature-style': 'error',
      // An empty text is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // It asks for what no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    // A test that finds nothing where it looks fails all the same; matchers are of type `any`.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    // What an author typed may be anything, and is shown as it is.
    files: ['tools/editor/**'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  {
    // No types are written in these; and what the parser of .astro files knows of a component's
    // types is `any`: the step "types" of npm test checks them.
    files: ['**/*.{js,mjs}', '**/*.astro', '**/*.astro/*'],
    extends: [tseslint.configs.disableTypeChecked],
  },
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
    // What runs in the browser says so in its name, `*.client.ts`; all else runs in the build too.
    files: ['src/**/*.{ts,astro}'],
    ignores: ['**/*.client.ts', '**/*.astro/*'],
    rules: {
      'no-restricted-globals': ['error', ...ofBrowsers],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: inBrowser, message: 'Only what is named *.client.ts runs in the browser.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.astro/*'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: `^(?!.*${inBrowser})`, message: 'A script imports *.client.ts.' }],
        },
      ],
    },
  },
  { plugins: { rooms: { rules: { 'may-import': mayImport } } } },
  Object.entries(rooms).map(([own, options]) => ({
    files: [`${own}/**`],
    rules: { 'rooms/may-import': ['error', { own, ...options }] },
  })),
);
