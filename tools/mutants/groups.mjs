/** Modules that are tried, each group with the tests that are to notice. */
export const groups = {
  facts: { code: ['src/model/facts/**/*.ts'], tests: ['tests/unit/facts/*.test.ts'] },
  schema: { code: ['src/model/schema/**/!(*.d).ts'], tests: ['tests/unit/schema/*.test.ts'] },
  charts: {
    code: ['src/charts/*.ts', 'src/numbers/*.ts'],
    tests: ['tests/unit/charts/*.test.ts', 'tests/unit/numbers/*.test.ts'],
  },
};
