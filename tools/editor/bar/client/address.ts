import { href, pathOf } from '../../../../src/site/paths.ts';
import { usePath } from '../../../../src/site/use-path.ts';
import type { Named } from '../items.ts';

/** Where readers find an entry or a text. */
export function addressOf({ kind, id }: Named): string {
  switch (kind) {
    case 'page':
      return href(`/${id}/`);
    case 'source':
      return pathOf.source(id);
    case 'paragraph':
      return pathOf.paragraph(Number(id.slice(1)));
    default:
      return usePath({ kind, id, title: '' });
  }
}
