import { archivedCopy } from '../../../src/model/facts/archived-copy.ts';
import type { AskOptions } from './ask.ts';
import type { Checked } from './check.ts';
import { inLanes } from './lanes.ts';

/** The availability interface of the Wayback Machine (https://archive.org/help/wayback_api.php). */
export const waybackApi = 'https://archive.org/wayback/available';

interface Availability {
  archived_snapshots?: { closest?: { available?: boolean; url?: string; status?: string } };
}

/**
 * The address of the copy in an answer of the interface; undefined where it knows of none that was
 * whole.
 */
function copyIn({ archived_snapshots: snapshots }: Availability): string | undefined {
  const { available, url, status } = snapshots?.closest ?? {};
  if (!available || url === undefined || (status !== undefined && !status.startsWith('2')))
    return undefined;
  return url.replace(/^http:/, 'https:');
}

/**
 * Asks the Wayback Machine for a copy of each source that names none and is none itself, one after
 * the other.
 *
 * @param api - address of the interface
 * @returns copies by the id of their source, and how many questions stayed without an answer
 */
export async function findCopies(
  checked: readonly Checked[],
  api: string,
  { timeout, userAgent, pause }: AskOptions & { pause: number },
): Promise<{ copies: Map<string, string>; failed: number }> {
  const copies = new Map<string, string>();
  let failed = 0;
  const wanted = checked.filter(
    ({ archived, url }) => archived === undefined && archivedCopy(url) === undefined,
  );
  const work = async ({ id, url }: Checked): Promise<boolean> => {
    try {
      const question = new URL(api);
      question.searchParams.set('url', url);
      const answer = await fetch(question, {
        headers: { 'user-agent': userAgent },
        signal: AbortSignal.timeout(timeout * 1000),
      });
      if (!answer.ok) throw new Error(`the archive answers with ${answer.status}`);
      const copy = copyIn((await answer.json()) as Availability);
      if (copy !== undefined) copies.set(id, copy);
    } catch {
      failed += 1;
    }
    return true;
  };
  await inLanes(
    wanted,
    () => api,
    work,
    () => undefined,
    { lanes: 1, pause },
  );
  return { copies, failed };
}
