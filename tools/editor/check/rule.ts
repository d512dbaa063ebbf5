import type { Edit } from '../../../src/model/write/edit.ts';
import type { Content } from '../../../src/model/read/content.ts';
import type { Spot } from '../../../src/model/read/positions.ts';

/**
 * What a rule says of one thing; the engine adds the rule's name and level.
 *
 * @param where - its file, line, column and field
 * @param message - what is wrong and what was found, in one sentence
 * @param hint - what is allowed, what is nearest, what to do
 * @param fix - an edit that mends it, where there is one that is always right
 */
export type Report = (where: Spot, message: string, hint?: string, fix?: Edit) => void;

/** One rule: its name, as printed, and what it looks for. */
export interface Rule {
  name: string;
  /** What it finds are warnings, which never fail a build; left out: errors. */
  level?: 'warning';
  /**
   * It says that something stands nowhere. Where a file cannot be read in which it might stand
   * after all, the engine leaves such a finding out, so that one quotation mark too few does not
   * make a hundred ids unknown.
   */
  across?: true;
  /**
   * Reports all that it finds.
   *
   * @param today - in UTC, as `2026-11-24`
   */
  check: (content: Content, report: Report, today: string) => void;
}
