import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { readContent, type Content } from '../../../src/model/read/content.ts';
import { references } from '../../../tools/editor/check/ids.ts';
import { allOf } from '../../../tools/editor/check/before-writing.ts';
import { Workspace } from '../../../src/model/write/files.ts';
import { renamedKinds, type Renamed } from '../../../tools/editor/rename/target.ts';
import { planRename } from '../../../tools/editor/rename/plan.ts';
import { rename } from '../../../tools/editor/rename/rename.ts';
import { project } from '../schemas/support.ts';
import { filesIn } from './support.ts';
import { tries } from '../support/random.ts';

// The whole content is read again and again.
vi.setConfig({ testTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), 'aras-real-'));
cpSync(project('content'), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const content = readContent(root);
const named = (from: Content): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { kind, id } of references(from))
    counts.set(`${kind} ${id}`, (counts.get(`${kind} ${id}`) ?? 0) + 1);
  return counts;
};

const everything = renamedKinds
  .filter((kind): kind is Exclude<Renamed, 'section'> => kind !== 'section')
  .map((kind) => ({ kind, ids: allOf(content, kind).map(({ id }) => id) }));

/** Some thing of some kind, each kind as likely as any other. */
const thing = fc
  .constantFrom(...everything)
  .chain(({ kind, ids }) =>
    fc.record({ kind: fc.constant<Renamed>(kind), id: fc.constantFrom(...ids) }),
  );

it('names the new id wherever the old one was named, and loses no entry and no line, whatever is renamed', () => {
  const before = named(content);
  fc.assert(
    fc.property(thing, ({ kind, id }) => {
      const to = `${id}-moved`;
      const workspace = new Workspace(root);
      planRename(workspace, content, { kind, from: id, to });
      const copy = mkdtempSync(join(tmpdir(), 'aras-plan-'));
      try {
        cpSync(root, copy, { recursive: true });
        const moved = new Workspace(copy);
        for (const { file, after } of workspace.changes()) moved.write(file, after);
        moved.save();
        const after = named(readContent(copy));
        const wanted = new Map(
          [...before].map(([key, count]) => [
            key === `${kind} ${id}` ? `${kind} ${to}` : key,
            count,
          ]),
        );
        expect([...after].toSorted()).toEqual([...wanted].toSorted());
        // All lines are still there; where the id stood, the new one stands, and there is one line
        // more.
        const lines = (folder: string): string[] =>
          Object.values(filesIn(folder))
            .flatMap((text) => text.split('\n'))
            .filter((line) => line !== '');
        const old = lines(root);
        const changed = new Set(lines(copy));
        const lost = old.filter((line) => !changed.has(line) && !line.includes(id));
        expect(lost).toEqual([]);
        expect(lines(copy)).toHaveLength(old.length + 1);
      } finally {
        rmSync(copy, { recursive: true });
      }
    }),
    tries(4),
  );
});

it('renames what is named most, and the checker is content', () => {
  const [most] = [...named(content)]
    .filter(([key]) => key.startsWith('event '))
    .toSorted((a, b) => b[1] - a[1]);
  const id = most?.[0].slice('event '.length) ?? '';
  const { changes } = rename(root, ['event', id, `${id}-moved`]);
  expect(changes.length).toBeGreaterThan(3);
  rename(root, ['event', `${id}-moved`, id]);
  const again = filesIn(root);
  const changed = Object.entries(filesIn(project('content'))).filter(
    ([path, text]) => again[path] !== text,
  );
  expect(changed).toHaveLength(1);
  const [[path, text] = ['', '']] = changed;
  expect(again[path]?.replace(`  formerly: [${id}-moved]\n`, '')).toBe(text);
});
