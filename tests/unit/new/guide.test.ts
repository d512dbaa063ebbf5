import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { create } from '../../../tools/editor/new/create.ts';
import { files } from '../rename/small-site.ts';
import { contentFolder } from '../rename/support.ts';
import { project } from '../schemas/support.ts';

it('the source of the guide can be handed in once something cites it', async () => {
  const guide = readFileSync(project('docs/editing.md'), 'utf8');
  const [, command = ''] = /^npm run new source -- (.+)$/m.exec(guide) ?? [];
  const args = Array.from(
    command.matchAll(/"([^"]*)"|(\S+)/g),
    ([, text, word]) => text ?? word ?? '',
  );
  const { id, findings } = await create('source', [...args, '--dry-run'], {
    root: contentFolder(files),
    say: () => undefined,
    today: '2026-11-24',
  });
  expect(id).toMatch(/-2021-04-26-handover$/);
  expect(findings.map(({ rule }) => rule)).toEqual(['unused-source']);
});
