import { afterEach, expect, it, vi } from 'vitest';
import { inputHash } from '../../../tools/lib/inputs.mjs';

afterEach(() => vi.unstubAllEnvs());

it('is the same while nothing changes, so that a build is not made twice', () => {
  expect(inputHash()).toBe(inputHash());
});

it('changes with the day, and when drafts are to be seen, since both change what is published', () => {
  vi.stubEnv('BUILD_DATE', '2026-11-24');
  const today = inputHash();
  vi.stubEnv('PREVIEW', '1');
  const preview = inputHash();
  vi.stubEnv('BUILD_DATE', '2026-11-25');
  expect(new Set([today, preview, inputHash()]).size).toBe(3);
});

it('changes with the address that the site is built for', () => {
  vi.stubEnv('BASE_PATH', '/');
  vi.stubEnv('SITE_URL', '');
  const plain = inputHash();
  vi.stubEnv('BASE_PATH', '/x/');
  const based = inputHash();
  vi.stubEnv('SITE_URL', 'https://example.org');
  expect(new Set([plain, based, inputHash()]).size).toBe(3);
});
