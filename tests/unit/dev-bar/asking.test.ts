import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Asking } from '../../../tools/editor/bar/asking.ts';

let root = '';
let asking: Asking;
const save = (text: string): void => writeFileSync(join(root, 'content/facts/glossary.yaml'), text);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aras-'));
  mkdirSync(join(root, 'content/facts'), { recursive: true });
  save('- id: irgc\n  term: Guards\n');
  asking = new Asking(root);
});
afterAll(() => {
  asking.stop();
  rmSync(root, { recursive: true });
});

const ids = async (): Promise<string[]> =>
  (await asking.view('/glossary/')).used.flatMap(({ links }) => links.map(({ id }) => id));

// Each starts a thread that reads the rules and the dictionary.
describe('Asking', { timeout: 60_000 }, () => {
  it('tells what a page shows, each question its own answer, and what it shows once a file has changed', async () => {
    const [glossary, map] = await Promise.all([asking.view('/glossary/'), asking.view('/map/')]);
    expect([glossary.open.at(-1), map.open.at(-1)]).toEqual([
      { file: 'src/pages/glossary.astro' },
      { file: 'src/pages/map.astro' },
    ]);
    expect(await ids()).toEqual(['irgc']);
    save('- id: irgc\n  term: Guards\n- id: basij\n  term: Basij\n');
    expect(await ids()).toEqual(['irgc', 'basij']);
  });

  it('fails with what is the matter when the check cannot be run, and answers the next question', async () => {
    rmSync(join(root, 'content'), { recursive: true });
    await expect(ids()).rejects.toThrow('content');
    mkdirSync(join(root, 'content/facts'), { recursive: true });
    save('- id: irgc\n  term: Guards\n');
    expect(await ids()).toEqual(['irgc']);
  });

  it('lets nobody wait for an answer when it is stopped, and starts again when it is asked', async () => {
    const open = expect(ids()).rejects.toThrow('the check was stopped');
    asking.stop();
    await open;
    expect(await ids()).toEqual(['irgc']);
  });
});
