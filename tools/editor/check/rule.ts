// What a rule is, and all that it looks at the content with.
import type { Edit } from '../../../src/model/write/edit.ts';
import type { Content } from '../../../src/model/read/content.ts';
import type { Spot } from '../../../src/model/read/positions.ts';

export type { Content, FactFile, MdxFile, TextFile } from '../../../src/model/read/content.ts';
export {
  allEntries,
  entriesIn,
  entriesOf,
  frontmatters,
  type Entry,
} from '../../../src/model/read/entries.ts';
export { didYouMean } from '../../../src/model/read/nearest.ts';
export { positionAt, type Spot } from '../../../src/model/read/positions.ts';
export { listAt, numberAt, textAt } from '../../../src/model/values.ts';
export { addresses } from './addresses.ts';
export * from './ids.ts';
export { ownPassagesOf, passagesOf, wordsWithin, type Passage } from './prose.ts';
export * from './texts.ts';

/** Says one `Problem`, with what its fields hold; the engine adds the rule's name and level. */
export type Report = (where: Spot, message: string, hint?: string, fix?: Edit) => void;

/** One rule: its name, as printed, and what it looks for; `docs/rules/` says what and why. */
export interface Rule {
  name: string;
  /** What it finds are warnings, which never fail a build; left out: errors. */
  level?: 'warning';
  /**
   * It says that something stands nowhere. Where it might stand in a file that cannot be read, the
   * engine leaves that out: one quotation mark too few must not make a hundred ids unknown.
   */
  across?: true;
  /**
   * What it finds in another file than the one that was changed is right to say and can only be
   * mended after that change: a tool that changes one entry says it, and does not refuse.
   */
  follows?: true;
  /** @param today - in UTC, as `2026-11-24` */
  check: (content: Content, report: Report, today: string) => void;
}
