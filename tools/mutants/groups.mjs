/** The modules that are tried, by the name of their group. docs/mutants.md says which are not. */
export const groups = {
  model: ['src/model/*.ts'],
  facts: ['src/model/facts/*.ts'],
  schema: ['src/model/schema/!(*.d).ts'],
  charts: ['src/charts/*.ts'],
  explore: ['src/explore/!(*.client).ts'],
  map: ['src/map/!(*.client).ts'],
  timeline: ['src/timeline/!(*.client).ts'],
};
