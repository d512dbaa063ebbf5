// Runs the check beside the development server, which goes on serving pages meanwhile. Started by
// asking.ts.
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { showingFrom } from '../../../src/model/facts/published.ts';
import { surveyOf, type Survey } from './survey.ts';
import { viewOf } from './view.ts';

const { root } = workerData as { root: string };

/** Names, sizes and times of all files of content: the same text means that nothing has changed. */
function stamp(): string {
  const folder = join(root, 'content');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      // It may be gone again by now.
      const found = lstatSync(join(folder, name), { throwIfNoEntry: false });
      return `${name} ${found?.mtimeMs} ${found?.size}`;
    })
    .join('\n');
}

let known: { stamp: string; survey: Survey } | undefined;

/** The content as it is now; checked again only when a file has changed. */
function survey(): Survey {
  const now = stamp();
  if (known?.stamp !== now)
    known = {
      stamp: now,
      survey: surveyOf(root, showingFrom(process.env, { dev: true, clock: Date.now() }).now),
    };
  return known.survey;
}

parentPort?.on('message', ({ id, path }: { id: number; path: string }) => {
  try {
    parentPort?.postMessage({ id, view: viewOf(path, survey()) });
  } catch (error) {
    parentPort?.postMessage({ id, failure: (error as Error).message });
  }
});
