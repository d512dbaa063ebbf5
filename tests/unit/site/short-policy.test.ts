import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { shortenPolicy } from '../../../src/site/integrations.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (hashes: string, body: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${hashes}; style-src 'self' ${hash('')};">${body}`;

it('keeps the hash of a script that stands in the page, and drops those of scripts that are files of the site', () => {
  const inline = '<script>boot()</script><script type="module" src="/x.js"></script>';
  expect(shortenPolicy(page(` ${hash('other()')} ${hash('boot()')}`, inline))).toBe(
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hash('boot()')}; style-src 'self';">${inline}`,
  );
});

it('keeps the hash of a sheet that stands in the page', () => {
  const inline = '<style>p{color:red}</style>';
  expect(shortenPolicy(page(` ${hash('p{color:red}')}`, inline))).toContain(hash('p{color:red}'));
});
