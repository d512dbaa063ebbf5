import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from '../refusal.ts';
import { findEntry, kindNamed } from './entries.ts';
import { formData } from './form-data.ts';
import { BodyRefused, denial, headers, readJson } from './guard.ts';
import { entryPage, indexPage, kindPage, messagePage, type Site } from './pages.ts';
import { save } from './save.ts';
import type { SaveRequest } from './types.ts';

/** Where the form stands and what it edits. */
export interface Setting extends Site {
  /** The `content` folder. */
  content: string;
  /** What was asked for, after `/_edit`. */
  path: string;
}

interface Answer {
  status: number;
  type: 'text/html' | 'application/json' | 'text/plain';
  body: string;
  location?: string;
}

const page = (body: string, status = 200): Answer => ({ status, type: 'text/html', body });
const json = (body: unknown, status: number): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

const isSaveRequest = (value: unknown): value is SaveRequest => {
  const { version, value: fields } = (value ?? {}) as Partial<Record<keyof SaveRequest, unknown>>;
  return (
    typeof version === 'string' &&
    typeof fields === 'object' &&
    fields !== null &&
    !Array.isArray(fields)
  );
};

/** One change after the other: each is checked against what the one before has written. */
let saving: Promise<unknown> = Promise.resolve();

const statusOf = { saved: 200, unchanged: 200, refused: 422, stale: 409 } as const;

async function saved(
  request: IncomingMessage,
  content: string,
  kindName: string,
  id: string,
): Promise<Answer> {
  const kind = kindNamed(kindName);
  const body = await readJson(request);
  if (!kind || !isSaveRequest(body))
    return json({ state: 'failed', message: 'This is not what the form sends.' }, 400);
  const result = saving.then(() => save(content, kind, id, body));
  saving = result.catch(() => undefined);
  const done = await result;
  return json(done, statusOf[done.state]);
}

function shown({ path, content, ...site }: Setting): Answer {
  const [, word = '', id = '', more] = path.split('/').map(decodeURIComponent);
  if (!path.endsWith('/')) return { ...page('', 308), location: `${site.base}_edit${path}/` };
  if (word === '') return page(indexPage(site, content));
  const kind = kindNamed(word);
  if (!kind || (more !== undefined && more !== ''))
    return page(messagePage(site, 'Not found', `There is nothing to edit at this address.`), 404);
  if (id === '') return page(kindPage(site, content, kind));
  const found = findEntry(content, kind, id);
  if (!found)
    return page(messagePage(site, 'Not found', `No ${kind.name} has the id “${id}”.`), 404);
  return page(entryPage(site, kind, formData(content, found.file, found.entry)));
}

async function answerTo(request: IncomingMessage, setting: Setting): Promise<Answer> {
  const denied = denial(request);
  if (denied) return { status: denied.status, type: 'text/plain', body: denied.words };
  const posted = request.method === 'POST';
  try {
    const [, word = '', id = ''] = setting.path.split('/').map(decodeURIComponent);
    return posted ? await saved(request, setting.content, word, id) : shown(setting);
  } catch (error) {
    if (error instanceof URIError)
      return { status: 400, type: 'text/plain', body: 'This is no address.' };
    if (!(error instanceof Refusal) && !(error instanceof BodyRefused)) throw error;
    const status = error instanceof BodyRefused ? error.status : 422;
    return posted
      ? json({ state: 'failed', message: error.message }, status)
      : page(messagePage(setting, 'This cannot be edited here', error.message), status);
  }
}

/** Answers one request for the form. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  setting: Setting,
): Promise<void> {
  const { status, type, body, location } = await answerTo(request, setting);
  response.writeHead(status, {
    ...headers,
    'content-type': `${type}; charset=utf-8`,
    ...(location === undefined ? {} : { location }),
  });
  response.end(body);
}
