import { setTimeout as wait } from 'node:timers/promises';
import { archivedCopy } from '../../../src/model/facts/citation.ts';
import { ask, type Answer, type AskOptions } from './ask.ts';
import type { SourceLink } from './files.ts';

/** A source with what came of asking for its address. */
export interface Checked extends SourceLink {
  answer: Answer;
}

export interface CheckOptions extends AskOptions {
  /** How many servers are asked at the same time. */
  lanes: number;
  /** Milliseconds between an answer of a server and the next question to it. */
  pause: number;
  /** Told after each address how many of all are done. */
  onProgress?: (done: number, all: number) => void;
}

/**
 * Works on many items, those of one lane (here: one server) one after the other with a pause
 * between, several lanes at a time. `work` says whether to go on in its lane; the rest of a lane
 * that it ends goes to `leave`.
 */
export async function inLanes<T>(
  items: readonly T[],
  laneOf: (item: T) => string,
  work: (item: T) => Promise<boolean>,
  leave: (item: T) => void,
  { lanes, pause }: Pick<CheckOptions, 'lanes' | 'pause'>,
): Promise<void> {
  // The longest first, so that none is left to run alone at the end.
  const queue = [...Map.groupBy(items, laneOf).values()].toSorted((a, b) => a.length - b.length);
  const worker = async (): Promise<void> => {
    for (let lane = queue.pop(); lane; lane = queue.pop()) {
      let going = true;
      for (const [index, item] of lane.entries()) {
        if (going && index > 0) await wait(pause);
        if (going) going = await work(item);
        else leave(item);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, worker));
}

const serverOf = (url: string): string => new URL(url).host;
const withoutAnchor = (url: string): string => url.replace(/#.*/, '');

/** With fewer servers than this, that none is reached says nothing about the network. */
const fewServers = 3;
/** As many servers tell whether there is a network. */
const scoutCount = 5;

/**
 * Asks for the address of every source, each address once, one after the other at each server.
 *
 * @returns undefined where there is no network: then nothing is known of any source
 */
export async function checkSources(
  links: readonly SourceLink[],
  options: CheckOptions,
): Promise<Checked[] | undefined> {
  const urls = [...new Set(links.map(({ url }) => withoutAnchor(url)))];
  const answers = new Map<string, Answer>();
  const note = (url: string, answer: Answer): Answer => {
    answers.set(url, answer);
    options.onProgress?.(answers.size, urls.length);
    return answer;
  };
  const askOnce = async (url: string): Promise<Answer> =>
    answers.get(url) ?? note(url, await ask(url, options));
  // One address each of the first servers.
  const firsts = [...Map.groupBy(urls, serverOf).values()].flatMap((lane) => lane.slice(0, 1));
  if (firsts.length >= fewServers) {
    const met = await Promise.all(firsts.slice(0, scoutCount).map(askOnce));
    if (met.every(({ offline }) => offline)) return undefined;
  }
  const left = 'not asked: the server had asked for fewer requests';
  await inLanes(
    urls,
    serverOf,
    async (url) => (await askOnce(url)).status !== 429,
    (url) => answers.has(url) || note(url, { state: 'refuses', reason: left }),
    options,
  );
  return links.flatMap((link) => {
    const answer = answers.get(withoutAnchor(link.url));
    return answer ? [{ ...link, answer }] : [];
  });
}

/** The availability interface of the Wayback Machine (https://archive.org/help/wayback_api.php). */
export const waybackApi = 'https://archive.org/wayback/available';

interface Availability {
  archived_snapshots?: { closest?: { available?: boolean; url?: string; status?: string } };
}

/**
 * Asks the Wayback Machine, at the address `api`, for a copy of each source that names none and is
 * none itself, one after the other.
 *
 * @returns copies by the id of their source, and how many questions stayed without an answer
 */
export async function findCopies(
  checked: readonly Checked[],
  api: string,
  { timeout, userAgent, pause }: Omit<CheckOptions, 'lanes'>,
): Promise<{ copies: Map<string, string>; failed: number }> {
  const copies = new Map<string, string>();
  let failed = 0;
  const wanted = checked.filter(
    ({ archived, url }) => archived === undefined && archivedCopy(url) === undefined,
  );
  for (const [index, { id, url }] of wanted.entries()) {
    if (index > 0) await wait(pause);
    try {
      const question = new URL(api);
      question.searchParams.set('url', url);
      const answer = await fetch(question, {
        headers: { 'user-agent': userAgent },
        signal: AbortSignal.timeout(timeout * 1000),
      });
      if (!answer.ok) throw new Error(`the archive answers with ${answer.status}`);
      const { closest } = ((await answer.json()) as Availability).archived_snapshots ?? {};
      // A copy of a page of error is none.
      const whole = closest?.available && (closest.status ?? '2').startsWith('2');
      if (whole && closest.url) copies.set(id, closest.url.replace(/^http:/, 'https:'));
    } catch {
      failed += 1;
    }
  }
  return { copies, failed };
}
