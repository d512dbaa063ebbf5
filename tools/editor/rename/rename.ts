import { fileURLToPath } from 'node:url';
import { problemLine } from '../check/problem.ts';
import { newProblems, readSound } from '../check/before-writing.ts';
import { Refusal } from '../refusal.ts';
import { idsInGeometry } from '../../../src/model/read/region.ts';
import { Workspace } from '../../../src/model/write/files.ts';
import { addressOf } from '../../../src/model/routes.ts';
import type { Change } from './in-yaml.ts';
import { planRename } from './plan.ts';
import { readKind, readTarget, type Target } from './target.ts';

/** What a rename did, or would do. */
interface Renaming {
  target: Target;
  changes: Change[];
}

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Refuses what would break the map, whose shapes and lines have the ids of places and lines. */
function checkGeometry({ kind, from }: Target): void {
  const onMap = (['units', 'water', 'lines'] as const).some((layer) =>
    idsInGeometry(layer, project).includes(from),
  );
  if ((kind === 'line' || kind === 'place') && onMap)
    throw new Refusal(
      `"${from}" is also the name of a shape on the map, in public/geo/region.json; the map would lose it. Rename it in tools/geo/ first and run "npm run geo"`,
    );
}

/**
 * Gives something another id, everywhere, and keeps the old one among its former ids, so that links
 * to it lead on. All or nothing: it is first tried on a copy, and the checker must find nothing
 * that it did not find before.
 *
 * @param root - the `content` folder
 * @throws Refusal that says why nothing was changed
 */
export function rename(
  root: string,
  [word, from = '', to = '']: readonly string[],
  { dryRun = false }: { dryRun?: boolean } = {},
): Renaming {
  const kind = readKind(word);
  if (from === '' || to === '')
    throw new Refusal(`write: npm run rename ${kind} <old id> <new id>`);
  const content = readSound(root);
  const target = readTarget(content, kind, from, to);
  checkGeometry(target);
  const workspace = new Workspace(root);
  const changes = planRename(workspace, content, target);
  const problems = newProblems(workspace, target).filter(({ level }) => level === 'error');
  if (problems.length > 0)
    throw new Refusal(
      ['after this rename the checker would find:', ...problems.map(problemLine)].join('\n'),
    );
  if (!dryRun) workspace.save();
  return { target, changes };
}

export function renamingWords(
  { target: { kind, from, to, home }, changes }: Renaming,
  dryRun: boolean,
): string {
  const files = new Set(changes.map(({ file }) => file)).size;
  const address = kind === 'section' ? `${home}#${from}` : addressOf(kind, from);
  const places = `${changes.length} ${changes.length === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return [
    `${dryRun ? 'Would rename' : 'Renamed'} the ${kind} "${from}" to "${to}": ${places}.`,
    ...changes.map(({ file, line, column, what }) => `  ${file}:${line}:${column}  ${what}`),
    `Links to ${address} lead on, for "${from}" stands under its former ids.`,
    dryRun
      ? 'Nothing was changed.'
      : 'Look at the changes with "git diff"; "npm test" tells whether all is well.',
  ].join('\n');
}
