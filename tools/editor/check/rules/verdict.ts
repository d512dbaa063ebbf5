import { entriesOf, type Entry, type Report, type Rule } from '../rule.ts';

/** Fewer words than this are a label, not a reason. */
const leastReasons = 8;

/** Which list of sources each verdict rests on (`/how-we-check/#verdicts`). */
const restsOn: Readonly<Record<string, readonly ('for' | 'against')[]>> = {
  supported: ['for'],
  'partly-supported': ['for'],
  disputed: ['for', 'against'],
  contradicted: ['against'],
};

const listNames = { for: 'bears it out', against: 'speaks against it' } as const;

function checkSources({ id, list, at }: Entry, verdict: string, report: Report): void {
  const named = [...list('for'), ...list('against')].filter((item) => typeof item === 'string');
  if (named.length === 0 && verdict !== 'opinion') {
    report(
      at('verdict'),
      `the claim "${id}" is called ${verdict} without a source in "for" or "against"`,
      'add the sources that were read to "for" and "against"',
    );
    return;
  }
  for (const field of restsOn[verdict] ?? [])
    if (list(field).length === 0)
      report(
        at('verdict'),
        `the claim "${id}" is called ${verdict}, but no source ${listNames[field]}: "${field}" is empty`,
        `add a source to "${field}", or choose the verdict that the sources allow; see /how-we-check/#verdicts`,
      );
}

function checkViews({ id, list, text, at }: Entry, verdict: string, report: Report): void {
  const sides = new Set<string>();
  const seen = new Set<string>();
  for (const index of list('views').keys()) {
    const side = text('views', index, 'side') ?? '';
    const view = `${side} ${text('views', index, 'voice') ?? ''}`;
    if (seen.has(view))
      report(
        at('views', index, 'voice'),
        `the claim "${id}" gives the ${view} twice`,
        'put both into one view, or name the voice that is meant',
      );
    sides.add(side);
    seen.add(view);
  }
  if (verdict === 'disputed' && sides.size < 2)
    report(
      at('verdict'),
      `the claim "${id}" is called disputed, but ${sides.size === 1 ? `only the ${[...sides].join('')} side has a view` : 'no side has a view'}`,
      'add the view of a second side to "views", with its source; without one the verdict is another',
    );
}

function checkKind({ id, text, at }: Entry, verdict: string, report: Report): void {
  const kind = text('kind');
  if (kind === 'value' && verdict !== 'opinion')
    report(
      at('verdict'),
      `the claim "${id}" is a value judgement, but is called ${verdict}`,
      'a value judgement has the verdict "opinion": evidence can inform it, not decide it',
    );
  if (verdict === 'opinion' && kind !== undefined && !['value', 'interpretation'].includes(kind))
    report(
      at('verdict'),
      `the claim "${id}" is of the kind "${kind}", which evidence can decide, but is called an opinion`,
      'choose another verdict, or the kind "value" or "interpretation"',
    );
}

export const verdictRule: Rule = {
  name: 'verdict',
  check(content, report) {
    for (const entry of entriesOf(content, 'claim')) {
      const { id, text, at } = entry;
      const verdict = text('verdict');
      if (verdict === undefined) continue;
      checkSources(entry, verdict, report);
      checkViews(entry, verdict, report);
      checkKind(entry, verdict, report);
      const reasoning = text('reasoning') ?? '';
      if ((reasoning.match(/\S+/g)?.length ?? 0) < leastReasons)
        report(
          at('reasoning'),
          `the verdict on "${id}" has no reasons: "${reasoning}"`,
          'say in "reasoning" what was found, by whom, and what was not',
        );
    }
  },
};
