import { href } from '../../../../src/site/href.ts';
import { names } from '../names.ts';
import type { Told } from '../view.ts';
import { element } from './dom.ts';
import { openButton, type Say } from './open.ts';

/** One problem as the check words it: where, by which rule, what was found, what to do. */
function finding(
  { file, line, column, rule, level, field, message, hint, excerpt, explained }: Told,
  say: Say,
): HTMLLIElement {
  const ruleName = explained
    ? element(
        'a',
        { class: 'rule', attributes: { href: href(`${names.rules}${rule}/`), target: '_blank' } },
        `Rule: ${rule}`,
      )
    : element('span', { class: 'rule' }, `Rule: ${rule}`);
  return element(
    'li',
    { class: `finding ${level}` },
    element(
      'p',
      { class: 'where' },
      element('span', { class: 'level' }, level === 'error' ? 'Error' : 'Warning'),
      openButton({ file, line, column }, say),
      ruleName,
    ),
    element(
      'p',
      { class: 'what' },
      field !== undefined && element('code', {}, field),
      field !== undefined && ': ',
      message,
    ),
    excerpt &&
      element(
        'pre',
        {},
        element('code', {}, excerpt.before, element('mark', {}, excerpt.marked), excerpt.after),
      ),
    hint !== undefined && element('p', { class: 'hint' }, hint),
  );
}

/** A list of problems, one below the other. */
export function findingList(problems: readonly Told[], say: Say): HTMLUListElement {
  // The role is lost in some browsers where a list has no bullets.
  return element(
    'ul',
    { class: 'findings', attributes: { role: 'list' } },
    ...problems.map((problem) => finding(problem, say)),
  );
}
