import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readingRules, ruleNames, rulePage } from '../../../tools/editor/check/rule-pages.ts';
import { rules } from '../../../tools/editor/check/rules.ts';

const project = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

describe('every rule', () => {
  it('has a name of its own', () => {
    expect(new Set(ruleNames).size).toBe(rules.length + readingRules.length);
  });

  it.each(ruleNames)(
    'has a page that says what it wants, why, wrong and right, and how to mend it: %s',
    (name) => {
      const { text, summary } = rulePage(name);
      expect(text.split('\n')[0]).toBe(`# ${name}`);
      expect(summary).toMatch(/^.{40,}$/);
      for (const heading of ['Why', 'Wrong', 'Right', 'How to mend it'])
        expect(text).toContain(`\n## ${heading}\n`);
    },
  );

  it('stands in the table of all rules, with a link to its page', () => {
    const table = readFileSync(project('docs/rules/README.md'), 'utf8');
    const listed = [...table.matchAll(/^\| \[(.+)\]\(\1\.md\) \|/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(ruleNames);
  });

  it.each(rules.map(({ name }) => name))('has a test and content that breaks it: %s', (name) => {
    expect(existsSync(project(`tests/unit/check/${name}.test.ts`))).toBe(true);
    expect(existsSync(project(`tests/fixtures/${name}`))).toBe(true);
  });

  it.each([...readingRules])('of reading has a test: %s', (name) => {
    expect(existsSync(project(`tests/unit/check/reading-${name}.test.ts`))).toBe(true);
  });
});
