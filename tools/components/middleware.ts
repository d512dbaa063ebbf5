import { defineMiddleware } from 'astro:middleware';
import { standIn } from '../../src/site/load-facts.ts';
import { exampleFacts } from './examples.ts';
import chapter from '../../tests/fixtures/examples/chapter.mdx?raw';
import facts from '../../tests/fixtures/examples/facts.yaml?raw';

/** Has the components of that page, and of no other, take their facts from the examples. */
export const onRequest = defineMiddleware(({ url }, next) =>
  url.pathname.endsWith('/_components/') ? standIn.run(exampleFacts(facts, chapter), next) : next(),
);
