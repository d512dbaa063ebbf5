import type { Content } from '../content.ts';
import { listAt, textAt, textsAt } from '../../../../src/model/values.ts';
import { entriesOf, type Entry } from '../entries.ts';
import type { Report, Rule } from '../rule.ts';

/** Fewer words than this are a label, not a reason. */
const leastReasons = 8;

const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/**
 * Which list of sources each verdict rests on, by what the verdict says
 * (`/how-we-check/#verdicts`).
 */
const restsOn: Readonly<Record<string, readonly ('for' | 'against')[]>> = {
  supported: ['for'],
  'partly-supported': ['for'],
  disputed: ['for', 'against'],
  contradicted: ['against'],
};

const listNames = { for: 'bears it out', against: 'speaks against it' } as const;

function checkSources({ id, value, at }: Entry, verdict: string, report: Report): void {
  const named = [...textsAt(value, 'for'), ...textsAt(value, 'against')];
  if (named.length === 0 && verdict !== 'opinion') {
    report({
      ...at('verdict'),
      message: `the claim "${id}" is called ${verdict} without a source in "for" or "against"`,
      hint: 'add the sources that were read to "for" and "against"',
    });
    return;
  }
  for (const list of restsOn[verdict] ?? []) {
    if (listAt(value, list).length > 0) continue;
    report({
      ...at('verdict'),
      message: `the claim "${id}" is called ${verdict}, but no source ${listNames[list]}: "${list}" is empty`,
      hint: `add a source to "${list}", or choose the verdict that the sources allow; see /how-we-check/#verdicts`,
    });
  }
}

function checkViews({ id, value, at }: Entry, verdict: string, report: Report): void {
  const sides = new Set<string>();
  const seen = new Set<string>();
  listAt(value, 'views').forEach((view, index) => {
    const [side, voice] = [textAt(view, 'side') ?? '', textAt(view, 'voice') ?? ''];
    sides.add(side);
    if (seen.has(`${side} ${voice}`))
      report({
        ...at('views', index, 'voice'),
        message: `the claim "${id}" gives the ${side} ${voice} twice`,
        hint: 'put both into one view, or name the voice that is meant',
      });
    seen.add(`${side} ${voice}`);
  });
  if (verdict === 'disputed' && sides.size < 2)
    report({
      ...at('verdict'),
      message: `the claim "${id}" is called disputed, but ${sides.size === 1 ? `only the ${[...sides].join('')} side has a view` : 'no side has a view'}`,
      hint: 'add the view of a second side to "views", with its source; without one the verdict is another',
    });
}

function checkKind({ id, value, at }: Entry, verdict: string, report: Report): void {
  const kind = textAt(value, 'kind');
  if (kind === 'value' && verdict !== 'opinion')
    report({
      ...at('verdict'),
      message: `the claim "${id}" is a value judgement, but is called ${verdict}`,
      hint: 'a value judgement has the verdict "opinion": evidence can inform it, not decide it',
    });
  if (verdict === 'opinion' && kind !== undefined && !['value', 'interpretation'].includes(kind))
    report({
      ...at('verdict'),
      message: `the claim "${id}" is of the kind "${kind}", which evidence can decide, but is called an opinion`,
      hint: 'choose another verdict, or the kind "value" or "interpretation"',
    });
}

/**
 * A verdict rests on sources of the kind that it speaks of, has reasons, and fits what sort of
 * claim it is about.
 */
export const verdictRule: Rule = {
  name: 'verdict',
  check(content: Content, report) {
    for (const entry of entriesOf(content, 'claim')) {
      const verdict = textAt(entry.value, 'verdict');
      if (verdict === undefined) continue;
      checkSources(entry, verdict, report);
      checkViews(entry, verdict, report);
      checkKind(entry, verdict, report);
      const reasoning = textAt(entry.value, 'reasoning') ?? '';
      if (wordCount(reasoning) < leastReasons)
        report({
          ...entry.at('reasoning'),
          message: `the verdict on "${entry.id}" has no reasons: "${reasoning}"`,
          hint: 'say in "reasoning" what was found, by whom, and what was not',
        });
    }
  },
};
