import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

/** Leaves alone what fields say of themselves to editors: words, which no test should repeat. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'descriptions', {
    shouldIgnore({ listKey, parent }) {
      const method = listKey === 'arguments' ? parent.callee?.property?.name : undefined;
      return ['describe', 'meta'].includes(method) ? 'a description for editors' : undefined;
    },
  }),
];
