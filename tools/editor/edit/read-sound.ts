import { readContent, type Content } from '../check/content.ts';
import { problemLine } from '../check/problem.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads all content, for tools that must not miss an id.
 *
 * @param root - the `content` folder
 * @throws Refusal as long as some file cannot be read
 */
export function readSound(root: string): Content {
  const content = readContent(root);
  const broken = content.problems.filter(({ level }) => level === 'error');
  if (broken.length > 0)
    throw new Refusal(
      [
        'some files cannot be read, so ids that stand in them would be missed; mend them first:',
        ...broken.map(problemLine),
      ].join('\n'),
    );
  return content;
}
