import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { sources } from '../../../tools/build.mjs';

const rights = z.record(z.string(), z.string());
const workflow = z.object({
  permissions: rights,
  jobs: z.record(
    z.string(),
    z.object({
      permissions: rights,
      'timeout-minutes': z.number(),
      steps: z.array(z.object({ uses: z.string().optional(), with: z.unknown().optional() })),
    }),
  ),
});

const files = globSync('.github/workflows/*');
const read = (file: string) => workflow.parse(parse(readFileSync(file, 'utf8')));

it.each(files)('%s takes every action from one commit, and names its version', (file) => {
  const uses = readFileSync(file, 'utf8').match(/uses:.*/g) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/^uses: [\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
});

it.each(files)('%s lets a job do what it names alone, for a time that ends', (file) => {
  const { permissions, jobs } = read(file);
  expect(permissions).toEqual({});
  for (const job of Object.values(jobs)) {
    const written = Object.entries(job.permissions).filter(([, right]) => right !== 'read');
    // Publishing is the one thing that writes, and it runs no code of the project.
    if (written.length > 0) {
      expect(written.map(([name]) => name)).toEqual(['pages', 'id-token']);
      expect(job.steps.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
    }
    for (const { uses, with: given } of job.steps)
      if (uses?.startsWith('actions/checkout'))
        expect(given).toMatchObject({ 'persist-credentials': false });
  }
});

it('a preview is made for every change of what the site is built from', () => {
  const { on } = parse(readFileSync('.github/workflows/preview.yml', 'utf8')) as {
    on: { pull_request: { paths: string[] } };
  };
  expect(on.pull_request.paths.map((path) => path.replace('/**', '')).toSorted()).toEqual(
    sources.toSorted(),
  );
});
