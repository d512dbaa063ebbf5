import type { Subject } from '../model/facts/history.ts';
import { href, pathOf } from './paths.ts';
import { usePath } from './use-path.ts';

/**
 * Where readers see that something has changed: on its own page the part that says so, else its
 * entry in a list.
 */
export function subjectPath({ kind, id, title }: Pick<Subject, 'kind' | 'id' | 'title'>): string {
  switch (kind) {
    case 'chapter':
      return pathOf.chapter(id, 'changes');
    case 'page':
      return href(`/${id}/#changes`);
    case 'paragraph':
      return pathOf.paragraph(Number(id.slice(1)));
    case 'claim':
    case 'event':
    case 'place':
      return `${usePath({ kind, id, title })}#changes`;
    case 'source':
      return pathOf.source(id);
    default:
      return usePath({ kind, id, title });
  }
}
