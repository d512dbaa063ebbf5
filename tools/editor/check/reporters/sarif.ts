import { readFileSync } from 'node:fs';
import { messageOf, type Problem } from '../problem.ts';
import { addressOf, ruleNames, rulePage } from '../rule-pages.ts';
import type { Reporter } from './reporters.ts';

const { name, version, description } = JSON.parse(
  readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'),
) as Record<'name' | 'version' | 'description', string>;

/** A relative reference (RFC 3986): each part of the path encoded. */
const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

function ruleOf(id: string, env: NodeJS.ProcessEnv): object {
  const { level, summary, path, text } = rulePage(id);
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text, markdown: text },
    helpUri: addressOf(path, env),
    defaultConfiguration: { level },
  };
}

function resultOf(problem: Problem): object {
  const { file, line, column, rule, level, hint, fix } = problem;
  const artifactLocation = { uri: uriOf(file), uriBaseId: 'PROJECT' };
  const region = { startLine: line, startColumn: column };
  const replacement = fix && {
    deletedRegion: { charOffset: fix.start, charLength: fix.end - fix.start },
    insertedContent: { text: fix.text },
  };
  return {
    ruleId: rule,
    ruleIndex: ruleNames.indexOf(rule),
    level,
    message: { text: `${messageOf(problem)}${hint ? `. ${hint}` : ''}` },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(replacement && {
      fixes: [
        {
          description: { text: hint ?? 'mend it' },
          artifactChanges: [{ artifactLocation, replacements: [replacement] }],
        },
      ],
    }),
  };
}

/**
 * For programs that show the findings of many tools, such as code scanning of GitHub: SARIF 2.1.0
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 */
export const sarif: Reporter = ({ problems, env }) => {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: `${name}-check`,
            version,
            fullDescription: { text: `Checks the content of: ${description}` },
            rules: ruleNames.map((id) => ruleOf(id, env)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { PROJECT: { description: { text: 'The folder of the project.' } } },
        results: problems.map(resultOf),
      },
    ],
  };
  return { out: `${JSON.stringify(log, null, 2)}\n` };
};
