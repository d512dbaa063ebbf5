import { parseArgs } from 'node:util';
import { didYouMean } from './nearest.ts';
import { reporters, usualReporters, type ReporterName } from './reporters/reporters.ts';

/** What was asked for. */
export interface Wishes {
  /** Folder with the content; undefined for the project's own. */
  folder: string | undefined;
  reporters: ReporterName[];
  fix: boolean;
  help: boolean;
}

export const help = `npm run check -- [folder] [--reporter ${Object.keys(reporters).join('|')}] [--fix]

Says everything that is wrong in the content: where, what was found, what is allowed.

  folder       check this folder in place of content/
  --reporter   people: for reading (what you get when you name none)
               github: annotations at the lines of a pull request
               json:   for programs; docs/checking.md describes it
               sarif:  SARIF 2.1.0, for code scanning and editors
  --fix        mend first what can be mended safely: white space, order, ids that have changed
  --help       this text

Ends with 0 when nothing or only warnings were found, 1 when there are errors, 2 when it could not look.
docs/rules/ explains each rule.
`;

const isReporter = (name: string): name is ReporterName => Object.hasOwn(reporters, name);

/** A wish that cannot be granted, in words. */
export class Misunderstood extends Error {}

function reporterOf(name: string): ReporterName {
  if (isReporter(name)) return name;
  const known = Object.keys(reporters);
  throw new Misunderstood(
    `there is no reporter "${name}": ${didYouMean(name, known, `there are ${known.join(', ')}`)}`,
  );
}

/**
 * Reads the words behind `npm run check --`.
 *
 * @throws Misunderstood, in words for people
 */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): Wishes {
  const options = {
    reporter: { type: 'string', multiple: true },
    fix: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const known = Object.keys(options).map((name) => `--${name}`);
  for (const arg of args) {
    const flag = arg.split('=')[0] ?? '';
    if (arg.startsWith('-') && arg !== '-h' && !known.includes(flag))
      throw new Misunderstood(
        `"${flag}" means nothing here: ${didYouMean(flag, known, `there are ${known.join(', ')}`)}`,
      );
  }
  const parse = () => parseArgs({ args: [...args], options, allowPositionals: true });
  let read: ReturnType<typeof parse>;
  try {
    read = parse();
  } catch {
    throw new Misunderstood(
      `--reporter wants a name behind it (${Object.keys(reporters).join(', ')}), the others want nothing`,
    );
  }
  const { values, positionals } = read;
  if (positionals.length > 1)
    throw new Misunderstood(
      `only one folder can be checked at a time, not ${positionals.join(' and ')}`,
    );
  const named = values.reporter?.map(reporterOf) ?? [];
  return {
    folder: positionals[0],
    reporters: named.length > 0 ? [...new Set(named)] : usualReporters(env),
    fix: values.fix,
    help: values.help,
  };
}
