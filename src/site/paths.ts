import type { Subject } from '../model/facts/history.ts';
import type { Use } from '../model/facts/where-used.ts';
import { kindNames, sourceGroupPage, type Kind } from '../model/kinds.ts';
import type { SourceGroup } from '../model/schema/source.ts';
import {
  addressOf,
  changesAddressOf,
  citingAddress,
  judgingAddress,
  paragraphId,
} from '../model/routes.ts';
import { href } from './href.ts';

export { href };

type PathOfKind = (id: string, part?: string) => string;

/** Under the current base path, by kind. */
export const pathOf = {
  ...(Object.fromEntries(
    kindNames.map((kind): [Kind, PathOfKind] => [
      kind,
      (id, part) => href(addressOf(kind, id, part)),
    ]),
  ) as Record<Exclude<Kind, 'paragraph'>, PathOfKind>),
  paragraph: (number: number): string => href(addressOf('paragraph', paragraphId(number))),
  sourceGroup: (group: SourceGroup): string => href(sourceGroupPage(group)),
  citing: (kind: Kind, id: string): string => href(citingAddress(kind, id)),
  judging: (chapter: string): string => href(judgingAddress(chapter)),
};

/** Full addresses of a page and of the start page, as structured data names them. */
export const addressIn = (site: URL | undefined, path: string): { url: string; home: string } => ({
  url: new URL(href(path), site).href,
  home: new URL(href('/'), site).href,
});

export const usePath = ({ kind, id, section }: Use): string => href(addressOf(kind, id, section));

/** Where readers see that an entry or a text has changed. */
export const subjectPath = ({ kind, id }: Pick<Subject, 'kind' | 'id'>): string =>
  href(changesAddressOf(kind, id));
