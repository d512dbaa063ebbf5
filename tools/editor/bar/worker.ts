// Runs the check beside the development server, which goes on serving pages meanwhile. Started by
// asking.ts.
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { showingFrom } from '../../../src/model/facts/published.ts';
import { surveyOf, type Survey } from './survey.ts';
import { viewOf, type View } from './view.ts';

/** What a page shows, or why the check could not be run. */
export type Answer = { view: View } | { failure: string };

const root = workerData as string;

/** The same text means that nothing has changed. */
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
  if (known?.stamp !== now) {
    const { now: time } = showingFrom(process.env, { dev: true, clock: Date.now() });
    known = { stamp: now, survey: surveyOf(root, time) };
  }
  return known.survey;
}

parentPort?.on('message', (path: string) => {
  let answer: Answer;
  try {
    answer = { view: { ...viewOf(path, survey()), folder: root } };
  } catch (error) {
    answer = { failure: (error as Error).message };
  }
  parentPort?.postMessage(answer);
});
