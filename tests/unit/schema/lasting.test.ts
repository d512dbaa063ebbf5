import { EventEmitter } from 'node:events';
import type { Loader, LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lasting } from '../../../src/model/read/loaders.ts';

/** A loader that fails as long as `broken` is true, and counts how often it loaded. */
function setUp({ watched = true, broken = true } = {}) {
  const state = { broken, loads: 0 };
  const inner: Loader = {
    name: 'inner',
    load: () => {
      if (state.broken)
        return Promise.reject(new Error('content/facts/a.yaml:2: it is broken\nand more'));
      state.loads++;
      return Promise.resolve();
    },
  };
  const watcher = new EventEmitter();
  const error = vi.fn();
  const context = {
    collection: 'claims',
    logger: { error },
    watcher: watched ? watcher : undefined,
  } as unknown as LoaderContext;
  const save = async (file = '/project/content/facts/a.yaml', event = 'change'): Promise<void> => {
    watcher.emit(event, file);
    await vi.advanceTimersByTimeAsync(1000);
  };
  return { state, load: () => lasting(inner).load(context), watcher, error, save };
}

describe('lasting()', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('fails as the loader does where nothing is watched, as in a build', async () => {
    await expect(setUp({ watched: false }).load()).rejects.toThrow('it is broken');
  });

  it('outlasts a loader that fails in the development server, and says so once, in one line', async () => {
    const { load, error, save } = setUp();
    await expect(load()).resolves.toBeUndefined();
    await save();
    await save();
    expect(error.mock.calls).toEqual([
      ['claims could not be loaded: content/facts/a.yaml:2: it is broken'],
    ]);
  });

  it.each(['add', 'change', 'unlink'])(
    'loads once the content is mended (%s), and only once',
    async (event) => {
      const { state, load, save, watcher } = setUp();
      await load();
      state.broken = false;
      await save('/project/content/facts/a.yaml', event);
      await save('C:\\project\\content\\facts\\a.yaml', event);
      expect(state.loads).toBe(1);
      expect(watcher.eventNames()).toEqual([]);
    },
  );

  it('waits until a file that was told of is whole: who saves empties it first', async () => {
    const { state, load, watcher } = setUp();
    await load();
    watcher.emit('change', '/project/content/facts/a.yaml');
    await vi.advanceTimersByTimeAsync(60);
    state.broken = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.loads).toBe(1);
  });

  it('misses no change that comes while it tries for the first time', async () => {
    const { state, load, watcher } = setUp();
    const loading = load();
    state.broken = false;
    watcher.emit('change', '/project/content/facts/a.yaml');
    await loading;
    await vi.advanceTimersByTimeAsync(1000);
    expect(state.loads).toBe(1);
  });

  it('does not try again for files that are no content', async () => {
    const { state, load, save } = setUp();
    await load();
    state.broken = false;
    await save('/project/src/site/Page.astro');
    expect(state.loads).toBe(0);
  });

  it('leaves a loader that loads alone', async () => {
    const { state, load, watcher } = setUp({ broken: false });
    await load();
    expect([state.loads, watcher.eventNames()]).toEqual([1, []]);
  });
});
