import { readAnswer, readFailure, type Answer, type Hop } from './answer.ts';

export interface AskOptions {
  /** How long one request may take, in seconds. */
  timeout: number;
  /** How this program names itself to servers. */
  userAgent: string;
}

/** A chain of redirects longer than this leads nowhere. */
const mostHops = 10;

/** What one address answered to one request: its status and, for a redirect, where it leads. */
async function request(
  url: string,
  method: 'HEAD' | 'GET',
  { timeout, userAgent }: AskOptions,
): Promise<{ status: number; location: string | null }> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout * 1000),
    headers: {
      'user-agent': userAgent,
      accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
      'accept-language': 'en',
    },
  });
  // The text itself is not wanted.
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') };
}

const welcome = (status: number): boolean => status >= 200 && status < 400;

/**
 * HEAD asks for least; a server that will not have it, or never answers it, is asked again as a
 * browser would.
 */
async function headThenGet(
  url: string,
  options: AskOptions,
): Promise<{ status: number; location: string | null }> {
  try {
    const answer = await request(url, 'HEAD', options);
    // Who asks for fewer requests is not sent another.
    if (welcome(answer.status) || answer.status === 429) return answer;
  } catch (error) {
    if (readFailure(error, options.timeout).offline) throw error;
  }
  return request(url, 'GET', options);
}

/** Asks for an address and follows its redirects. Never throws: whatever happens is an answer. */
export async function ask(url: string, options: AskOptions): Promise<Answer> {
  const hops: Hop[] = [];
  const seen = new Set([url]);
  let at = url;
  try {
    for (;;) {
      const { status, location } = await headThenGet(at, options);
      if (status < 300 || status >= 400 || location === null) return readAnswer(url, status, hops);
      const to = new URL(location, at);
      if (!/^https?:$/.test(to.protocol))
        return {
          state: 'unreachable',
          status,
          reason: `redirects to ${to.href}, which is no web address`,
        };
      // An anchor is not sent to servers, and stays.
      if (to.hash === '') to.hash = new URL(at).hash;
      hops.push({ status, to: to.href });
      if (seen.has(to.href))
        return { state: 'unreachable', status, reason: 'redirects in a circle' };
      if (hops.length > mostHops)
        return { state: 'unreachable', status, reason: `more than ${mostHops} redirects` };
      seen.add(to.href);
      at = to.href;
    }
  } catch (error) {
    return readFailure(error, options.timeout);
  }
}
