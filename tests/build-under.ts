// The step "build-under" of npm test: the site at an address where neither path nor origin is the
// default one, whose pages lead to handouts, from content with a draft of every kind. None of them
// may be seen: the tests hold it against the site at the root.
import { rmSync } from 'node:fs';
import { buildInto } from '../tools/build.mjs';
import { copyWithDrafts } from './drafts.ts';

const env = { BASE_PATH: '/x/', SITE_URL: 'https://example.org', HANDOUTS: '1' };
const from = copyWithDrafts();
try {
  process.exitCode = (await buildInto('.cache/under-x', { env, from })).code;
} finally {
  rmSync(from, { recursive: true });
}
