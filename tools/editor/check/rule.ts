import type { Content } from './content.ts';
import type { Finding } from './problem.ts';

/**
 * What a rule says of one thing: a problem without the rule's own name and weight, which the engine
 * fills in.
 */
export type Report = (found: Finding) => void;

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
  check(content: Content, report: Report): void;
}
