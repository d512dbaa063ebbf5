import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleNames } from '../../../tools/editor/check/rule-pages.ts';
import { reporters } from '../../../tools/editor/check/reporters/reporters.ts';
import { error, mendable, outcome, warning } from './outcome.ts';
import { fixture } from './problems.ts';

interface Sarif {
  runs: [
    {
      tool: {
        driver: {
          rules: {
            id: string;
            helpUri: string;
            help: { markdown: string };
            defaultConfiguration: { level: string };
          }[];
        };
      };
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: object } }];
        fixes?: object[];
      }[];
    },
  ];
}

describe('SARIF', () => {
  const sarif = (env?: NodeJS.ProcessEnv): Sarif =>
    JSON.parse(reporters.sarif(outcome([error, warning, mendable], env)).out ?? '') as Sarif;
  const validate = new Ajv({
    strict: false,
    formats: { uri: /^[a-z][a-z+.-]*:/, 'uri-reference': /^[^\s\\]+$/ },
  }).compile(JSON.parse(readFileSync(fixture('sarif-2.1.0.json'), 'utf8')) as object);

  it('is valid by its schema, with problems and without, on GitHub and elsewhere', () => {
    for (const log of [
      sarif(),
      sarif({}),
      JSON.parse(reporters.sarif(outcome([])).out ?? '') as Sarif,
    ]) {
      validate(log);
      expect(validate.errors).toBeNull();
    }
  });

  it('would not be valid with a line 0 or an unknown level', () => {
    const [log, other] = [sarif(), sarif()];
    Object.assign(log.runs[0].results[0]?.locations[0].physicalLocation.region ?? {}, {
      startLine: 0,
    });
    Object.assign(other.runs[0].results[0] ?? {}, { level: 'fatal' });
    expect([validate(log), validate(other)]).toEqual([false, false]);
  });

  it('lists all rules with their pages, and leads from each finding to its rule', () => {
    const [{ tool, results }] = sarif().runs;
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(ruleNames);
    for (const { ruleId, ruleIndex } of results)
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const rule = tool.driver.rules.find(({ id }) => id === 'reading-age');
    expect(rule).toMatchObject({
      helpUri: 'https://github.com/o/r/blob/abc/docs/rules/reading-age.md',
      defaultConfiguration: { level: 'warning' },
    });
    expect(rule?.help.markdown).toContain('## How to mend it');
  });

  it('gives places and mends', () => {
    const [{ results }] = sarif().runs;
    expect(results.map(({ locations: [{ physicalLocation }] }) => physicalLocation)).toEqual([
      {
        artifactLocation: {
          uri: 'content/facts/claims/a%2C%20b%3A%20100%25.yaml',
          uriBaseId: 'PROJECT',
        },
        region: { startLine: 5, startColumn: 7 },
      },
      {
        artifactLocation: { uri: 'content/pages/%C3%A9.mdx', uriBaseId: 'PROJECT' },
        region: { startLine: 1, startColumn: 1 },
      },
      {
        artifactLocation: { uri: 'content/pages/%C3%A9.mdx', uriBaseId: 'PROJECT' },
        region: { startLine: 2, startColumn: 3 },
      },
    ]);
    expect(results.map(({ fixes }) => fixes?.length)).toEqual([undefined, undefined, 1]);
    expect(JSON.stringify(results[2]?.fixes)).toContain(
      '"deletedRegion":{"charOffset":12,"charLength":2},"insertedContent":{"text":""}',
    );
  });
});
