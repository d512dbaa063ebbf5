import type { IncomingMessage } from 'node:http';

/** Why a request is not answered. */
export class Denial extends Error {
  readonly status: number;

  constructor(status: number, words: string) {
    super(words);
    this.status = status;
  }
}

/** Far above what an entry takes; bytes. */
const largest = 256 * 1024;

/**
 * Names under which a browser on this machine reaches it. A name that anybody could point here is
 * none of them.
 */
const localName = /^(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

const localAddress = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;

/**
 * Whether a request may see or change content: it must come from this machine, be meant for it by
 * name (against DNS rebinding), and not be made by the page of another site. Whoever opens the
 * development server to a network does not open the form to it.
 *
 * @returns why not
 */
export function denial({
  headers: { host = '', origin, 'sec-fetch-site': site, 'content-type': type = '' },
  method,
  socket,
}: Pick<IncomingMessage, 'headers' | 'method'> & {
  socket: { remoteAddress?: string | undefined };
}): Denial | undefined {
  if (!localAddress.test(socket.remoteAddress ?? ''))
    return new Denial(403, 'The form is only for this machine.');
  if (!localName.test(host))
    return new Denial(
      403,
      `The form is only for this machine, and "${host}" may be any; open it at localhost.`,
    );
  const isForeign = origin !== undefined && ![`http://${host}`, `https://${host}`].includes(origin);
  if (isForeign || (method === 'POST' && origin === undefined))
    return new Denial(403, 'The form takes nothing from other pages.');
  if (site !== undefined && !['same-origin', 'none'].includes(site))
    return new Denial(403, 'Open this address by itself, not from another site.');
  if (method === 'GET') return undefined;
  if (method !== 'POST') return new Denial(405, 'Only GET and POST.');
  // A page of another site cannot send this type without asking first.
  return /^application\/json\b/i.test(type) ? undefined : new Denial(415, 'Only JSON.');
}

/**
 * The JSON in the body of a request.
 *
 * @throws Denial when it is too large or no JSON
 */
export async function readJson(request: AsyncIterable<Uint8Array>): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largest) throw new Denial(413, `An entry has at most ${largest / 1024} kB.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new Denial(400, 'No JSON.');
  }
}

/**
 * Headers of every answer: nothing but this project's own scripts and sheets, in no frame of
 * another page.
 */
export const headers: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};
