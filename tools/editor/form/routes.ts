import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from '../refusal.ts';
import { findEntry, kindNamed } from './entries.ts';
import { formData, namedOf } from './form-data.ts';
import { Denial, denial, headers, readJson } from './guard.ts';
import { makeNew, newData, newKindOf, newSign } from './new-entry.ts';
import { entryPage, indexPage, kindPage, messagePage } from './pages.ts';
import { save, saveRequest, type SaveResult } from './save.ts';

const statusOf = {
  saved: 200,
  made: 200,
  unchanged: 200,
  refused: 422,
  stale: 409,
  failed: 400,
} as const;

/** Stands for the names of all entries of a kind. */
const namesSign = '+names';

/** One change after the other: each is checked against what the one before has written. */
let saving: Promise<unknown> = Promise.resolve();

async function saved(
  request: IncomingMessage,
  content: string,
  word: string,
  id: string,
): Promise<SaveResult> {
  const kind = kindNamed(word);
  const { data } = saveRequest.safeParse(await readJson(request));
  if (!kind || !data) return { state: 'failed', message: 'This is not what the form sends.' };
  const made = id === newSign ? newKindOf(kind) : undefined;
  const result = saving.then(() =>
    made ? makeNew(content, made, data.value) : save(content, kind, id, data),
  );
  saving = result.catch(() => undefined);
  return result;
}

function shown(base: string, content: string, [word = '', id = '', ...more]: string[]) {
  const notFound = (words: string) => [404, messagePage(base, 'Not found', words)] as const;
  if (word === '') return [200, indexPage(base, content)] as const;
  const kind = kindNamed(word);
  if (!kind || more.join('') !== '') return notFound('There is nothing to edit at this address.');
  if (id === '') return [200, kindPage(base, content, kind)] as const;
  const made = id === newSign ? newKindOf(kind) : undefined;
  if (made) return [200, entryPage(base, kind, newData(content, made))] as const;
  const found = findEntry(content, kind, id);
  if (!found) return notFound(`No ${kind.name} has the id “${id}”.`);
  return [200, entryPage(base, kind, formData(content, found.file, found.entry))] as const;
}

/**
 * Answers one request for the form.
 *
 * @param base - the site's base path, with a slash at both ends
 * @param content - the `content` folder
 * @param path - what was asked for, after `/_edit`
 */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { base, content, path }: { base: string; content: string; path: string },
): Promise<unknown> {
  const send = (status: number, type: string, body: string): unknown =>
    response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body);
  const sendJson = (result: SaveResult, status: number = statusOf[result.state]): unknown =>
    send(status, 'application/json', JSON.stringify(result));
  const denied = denial(request);
  if (denied) return send(denied.status, 'text/plain', denied.message);
  if (!path.endsWith('/')) {
    response.setHeader('location', `${base}_edit${path}/`);
    return send(308, 'text/html', '');
  }
  const posted = request.method === 'POST';
  try {
    const parts = path.split('/').slice(1).map(decodeURIComponent);
    const [word = '', id = ''] = parts;
    if (posted) return sendJson(await saved(request, content, word, id));
    // For a page that was opened before somebody made another entry.
    if (id === namesSign)
      return send(200, 'application/json', JSON.stringify(namedOf(content, word)));
    const [status, page] = shown(base, content, parts);
    return send(status, 'text/html', page);
  } catch (error) {
    if (error instanceof URIError) return send(400, 'text/plain', 'This is no address.');
    if (!(error instanceof Refusal) && !(error instanceof Denial)) throw error;
    const { message } = error;
    const status = error instanceof Denial ? error.status : 422;
    if (posted) return sendJson({ state: 'failed', message }, status);
    return send(status, 'text/html', messagePage(base, 'This cannot be edited here', message));
  }
}
