/** How it stands with the link of a source, from what its server answered. */
export const states = ['answers', 'moved', 'refuses', 'unreachable', 'gone'] as const;
export type State = (typeof states)[number];

/** What came of asking for an address. */
export interface Answer {
  state: State;
  /** What was met, in words: "404", "no such host", "no answer in 20 s". */
  reason: string;
  /** Status of the last answer; undefined where no server answered. */
  status?: number;
  /** The address that is there instead; only with `moved`. */
  to?: string;
  /** Whether this is how it looks where there is no network. */
  offline?: true;
}

export interface AskOptions {
  /** How long one request may take, in seconds. */
  timeout: number;
  /** How this program names itself to servers. */
  userAgent: string;
}

/** A redirect on the way. */
interface Hop {
  status: number;
  to: string;
}

const isStartPage = (url: string): boolean => /^\/*$/.test(new URL(url).pathname);

/** What the last answer, after all redirects, means for the link that was asked for. */
function readAnswer(asked: string, status: number, hops: readonly Hop[]): Answer {
  const steps = hops.map((hop) => `${hop.status} to ${hop.to}`).join(', ');
  const way = steps && ` by way of ${steps}`;
  const met = { status, reason: `${status}${way}` };
  if (status === 404 || status === 410) return { state: 'gone', ...met };
  if (status >= 500 && status < 600)
    return { state: 'unreachable', status, reason: `the server answers with error ${met.reason}` };
  if (status < 200 || status >= 300) return { state: 'refuses', ...met };
  const last = hops.at(-1)?.to;
  // Many sites send an address that they no longer know to their start page.
  if (last !== undefined && isStartPage(last) && !isStartPage(asked)) {
    const reason = 'sent to the start page of the site: the text may be gone';
    return { state: 'moved', status, to: last, reason };
  }
  // What only a temporary redirect leads to is not where the text has moved.
  const temporary = hops.findIndex((hop) => hop.status !== 301 && hop.status !== 308);
  const to = hops.slice(0, temporary < 0 ? hops.length : temporary).at(-1)?.to;
  if (to !== undefined && to !== asked)
    return { state: 'moved', status, to, reason: `moved for good${way}` };
  return { state: 'answers', ...met };
}

/** What Node's network errors that every address gives where there is no network mean. */
const offline: Record<string, string> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host’s name could not be looked up',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the host’s network',
  ENETDOWN: 'the network is down',
  ETIMEDOUT: 'no connection in time',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
};

/** What those mean that come from a server. */
const broken: Record<string, string> = {
  ECONNREFUSED: 'the server takes no connections',
  ECONNRESET: 'the server broke off',
  UND_ERR_SOCKET: 'the server broke off',
};

/** What a failed request means, from the error that `fetch` gave. */
export function readFailure(error: unknown, seconds: number): Answer {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  const state = 'unreachable';
  if (name === 'TimeoutError') return { state, reason: `no answer in ${seconds} s` };
  const code = cause?.code ?? '';
  if (offline[code]) return { state, reason: offline[code], offline: true };
  const certificate = /CERT|SSL|TLS/.test(code) && `its certificate is not valid (${code})`;
  return { state, reason: broken[code] ?? (certificate || cause?.message || message) };
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

/**
 * HEAD asks for least; a server that will not have it, or never answers it, is asked again as a
 * browser would.
 */
async function headThenGet(url: string, options: AskOptions): ReturnType<typeof request> {
  try {
    const answer = await request(url, 'HEAD', options);
    // Who asks for fewer requests (429) is not sent another.
    if ((answer.status >= 200 && answer.status < 400) || answer.status === 429) return answer;
  } catch (error) {
    if (readFailure(error, options.timeout).offline) throw error;
  }
  return request(url, 'GET', options);
}

/** Asks for an address and follows its redirects. Never throws: whatever happens is an answer. */
export async function ask(url: string, options: AskOptions): Promise<Answer> {
  const hops: Hop[] = [];
  const seen = new Set<string>();
  try {
    for (let at = url; ;) {
      seen.add(at);
      const { status, location } = await headThenGet(at, options);
      if (status < 300 || status >= 400 || location === null) return readAnswer(url, status, hops);
      const lost = (reason: string): Answer => ({ state: 'unreachable', status, reason });
      const to = new URL(location, at);
      if (!/^https?:$/.test(to.protocol))
        return lost(`redirects to ${to.href}, which is no web address`);
      // An anchor is not sent to servers, and stays.
      to.hash ||= new URL(at).hash;
      at = to.href;
      hops.push({ status, to: at });
      if (seen.has(at)) return lost('redirects in a circle');
      if (hops.length > mostHops) return lost(`more than ${mostHops} redirects`);
    }
  } catch (error) {
    return readFailure(error, options.timeout);
  }
}
