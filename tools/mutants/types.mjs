import { readFileSync } from 'node:fs';
import ts from 'typescript';

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.', {}, 'tsconfig.json');
const changed = new Map();

const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => ['src/env.d.ts', ...changed.keys()],
  getScriptVersion: (name) => String(changed.get(name)?.version ?? 0),
  getScriptSnapshot: (name) => {
    const text = changed.get(name)?.text ?? ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => process.cwd(),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
});

/**
 * What a change makes of a module, and whether the result still satisfies the type check, which
 * notices much that no test needs to: a value that can be missing, a word that is not one of a few.
 *
 * @param {{ fileName: string, location: { start: { line: number, column: number }, end: { line:
 *   number, column: number } }, replacement: string }} mutant - lines and columns from 1
 * @returns {{ was: string, compiles: boolean }} the code that stood in its place
 */
export function judge({ fileName, location: { start, end }, replacement }) {
  const text = readFileSync(fileName, 'utf8');
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest);
  const [from, to] = [start, end].map(({ line, column }) =>
    source.getPositionOfLineAndCharacter(line - 1, column - 1),
  );
  const version = (changed.get(fileName)?.version ?? 0) + 1;
  changed.set(fileName, { version, text: text.slice(0, from) + replacement + text.slice(to) });
  const faults = [
    ...service.getSyntacticDiagnostics(fileName),
    ...service.getSemanticDiagnostics(fileName),
  ];
  changed.set(fileName, { version: version + 1, text });
  return { was: text.slice(from, to), compiles: faults.length === 0 };
}
