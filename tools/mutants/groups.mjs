/** The modules that are tried, by the name of their group. */
export const groups = {
  facts: ['src/model/facts/*.ts'],
  schema: ['src/model/schema/!(*.d).ts'],
  charts: ['src/charts/*.ts'],
};
