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

/** One redirect on the way. */
interface Hop {
  status: number;
  to: string;
}

const permanent = [301, 308];
const depth = (url: string): number =>
  new URL(url).pathname.split('/').filter((part) => part !== '').length;

/** The address at which a chain of redirects arrives by permanent ones alone. */
function movedTo(hops: readonly Hop[]): string | undefined {
  const firstTemporary = hops.findIndex(({ status }) => !permanent.includes(status));
  return (firstTemporary < 0 ? hops : hops.slice(0, firstTemporary)).at(-1)?.to;
}

/**
 * What an answer means for a link.
 *
 * @param asked - the address that the source gives
 * @param status - status of the last answer, after all redirects
 */
function readAnswer(asked: string, status: number, hops: readonly Hop[]): Answer {
  const way =
    hops.length === 0
      ? ''
      : ` by way of ${hops.map((hop) => `${hop.status} to ${hop.to}`).join(', ')}`;
  const last = hops.at(-1)?.to;
  if (status === 404 || status === 410) return { state: 'gone', status, reason: `${status}${way}` };
  if (status >= 500 && status < 600)
    return {
      state: 'unreachable',
      status,
      reason: `the server answers with error ${status}${way}`,
    };
  if (status < 200 || status >= 300) return { state: 'refuses', status, reason: `${status}${way}` };
  // Many sites send an address that they no longer know to their start page.
  if (last !== undefined && depth(last) === 0 && depth(asked) > 0)
    return {
      state: 'moved',
      status,
      to: last,
      reason: 'sent to the start page of the site: the text may be gone',
    };
  const to = movedTo(hops);
  if (to !== undefined && to !== asked)
    return { state: 'moved', status, to, reason: `moved for good${way}` };
  return { state: 'answers', status, reason: `${status}${way}` };
}

/** What is known from the codes of Node's network errors. */
const words: Record<string, string> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host’s name could not be looked up',
  ECONNREFUSED: 'the server takes no connections',
  ECONNRESET: 'the server broke off',
  UND_ERR_SOCKET: 'the server broke off',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the host’s network',
  ENETDOWN: 'the network is down',
  ETIMEDOUT: 'no connection in time',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
};

/** Those that every address gives where there is no network. */
const withoutNetwork = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** What a failed request means, from the error that `fetch` gave. */
export function readFailure(error: unknown, seconds: number): Answer {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return { state: 'unreachable', reason: `no answer in ${seconds} s` };
  const code = cause?.code ?? '';
  const certificate = /CERT|SSL|TLS/.test(code)
    ? `its certificate is not valid (${code})`
    : undefined;
  const reason = words[code] ?? certificate ?? (cause?.message || message);
  return {
    state: 'unreachable',
    reason,
    ...(withoutNetwork.includes(code) ? { offline: true } : {}),
  };
}

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
