import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

/** What a rule says of one thing: a problem without the rule's own name. */
export type Report = (problem: Omit<Problem, 'rule'>) => void;

/** One rule: its name, as printed, and what it looks for. */
export interface Rule {
  name: string;
  check(content: Content, report: Report): void;
}
