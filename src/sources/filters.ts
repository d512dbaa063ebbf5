import { sourceGroups, sourceKinds, type Source } from '../model/schema/source.ts';
import { languageName } from '../model/schema/vocabulary.ts';

/** Languages of sources, each once, in the order of their English names. */
export const languagesOf = (sources: readonly Source[]): string[] =>
  [...new Set(sources.map(({ language }) => language))].toSorted((a, b) =>
    languageName(a).localeCompare(languageName(b)),
  );

/** The groups that any of some sources are in, each with these, in their fixed order. */
export const groupsOf = (sources: readonly Source[]) =>
  sourceGroups
    .map((group) => ({ group, sources: sources.filter((source) => source.group === group) }))
    .filter((one) => one.sources.length > 0);

/** Choices by kind and language among some sources; a choice of one is none. */
export const sourceFilters = (sources: readonly Source[]) =>
  [
    {
      name: 'kind',
      label: 'Kind',
      all: 'All kinds',
      options: sourceKinds
        .filter((kind) => sources.some((source) => source.kind === kind))
        .map((value) => ({ value, text: value })),
    },
    {
      name: 'language',
      label: 'Language',
      all: 'All languages',
      options: languagesOf(sources).map((value) => ({ value, text: languageName(value) })),
    },
  ].filter(({ options }) => options.length > 1);
