import type { Answer } from './answer.ts';
import { ask, type AskOptions } from './ask.ts';
import { inLanes, type LaneOptions } from './lanes.ts';
import type { SourceLink } from './read.ts';

/** A source with what came of asking for its address. */
export interface Checked extends SourceLink {
  answer: Answer;
}

export interface CheckOptions extends AskOptions, LaneOptions {
  /** Told after each address how many of all are done. */
  onProgress?: (done: number, all: number) => void;
}

const serverOf = (url: string): string => new URL(url).host;

/** With fewer servers than this, that none is reached says nothing about the network. */
const fewServers = 3;
/** As many servers tell whether there is a network. */
const scoutCount = 5;

/** One address each of the first servers. */
function scoutsOf(urls: readonly string[]): string[] {
  const first = [...Map.groupBy(urls, serverOf).values()].flatMap(([url]) =>
    url === undefined ? [] : [url],
  );
  return first.length < fewServers ? [] : first.slice(0, scoutCount);
}

/**
 * Asks for the address of every source, each address once, one after the other at each server.
 *
 * @returns undefined where there is no network: then nothing is known of any source
 */
export async function checkSources(
  links: readonly SourceLink[],
  options: CheckOptions,
): Promise<Checked[] | undefined> {
  const withoutAnchor = (url: string): string => url.replace(/#.*/, '');
  const urls = [...new Set(links.map(({ url }) => withoutAnchor(url)))];
  const answers = new Map<string, Answer>();
  const note = (url: string, answer: Answer): void => {
    answers.set(url, answer);
    options.onProgress?.(answers.size, urls.length);
  };
  const scouts = scoutsOf(urls);
  await Promise.all(scouts.map(async (url) => note(url, await ask(url, options))));
  if (scouts.length > 0 && scouts.every((url) => answers.get(url)?.offline)) return undefined;
  await inLanes(
    urls,
    serverOf,
    async (url) => {
      const answer = answers.get(url) ?? (await ask(url, options));
      note(url, answer);
      return answer.status !== 429;
    },
    (url) =>
      note(
        url,
        answers.get(url) ?? {
          state: 'refuses',
          reason: 'not asked: the server had asked for fewer requests',
        },
      ),
    options,
  );
  return links.flatMap((link) => {
    const answer = answers.get(withoutAnchor(link.url));
    return answer ? [{ ...link, answer }] : [];
  });
}
