import type { Edit } from '../../../src/model/write/edit.ts';
import type { Content } from '../../../src/model/read/content.ts';
import type { Spot } from '../../../src/model/read/positions.ts';

/** Says one `Problem`, with what its fields hold; the engine adds the rule's name and level. */
export type Report = (where: Spot, message: string, hint?: string, fix?: Edit) => void;

/** One rule: its name, as printed, and what it looks for. */
export interface Rule {
  name: string;
  /** What it finds are warnings, which never fail a build; left out: errors. */
  level?: 'warning';
  /**
   * It says that something stands nowhere. Where it might stand in a file that cannot be read, the
   * engine leaves that out: one quotation mark too few must not make a hundred ids unknown.
   */
  across?: true;
  /** @param today - in UTC, as `2026-11-24` */
  check: (content: Content, report: Report, today: string) => void;
}
