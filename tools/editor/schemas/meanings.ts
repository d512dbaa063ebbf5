import { verdictMeaning, statusWords } from '../../../src/model/facts/words.ts';
import { changeKinds } from '../../../src/model/schema/change.ts';
import { claimKinds, confidences, verdicts } from '../../../src/model/schema/claim.ts';
import { holders } from '../../../src/model/schema/control.ts';
import { statuses } from '../../../src/model/schema/event.ts';
import { lineClasses } from '../../../src/model/schema/line.ts';
import { bases, placeKinds } from '../../../src/model/schema/place.ts';
import { chartKinds } from '../../../src/model/schema/chart.ts';
import { sourceKinds } from '../../../src/model/schema/source.ts';

/** A list of words, and what each means; a word without a meaning is a type error. */
function meant<Word extends string>(
  list: readonly Word[],
  meaning: Readonly<Record<Word, string>>,
): [string, string[]] {
  return [list.join(), list.map((word) => meaning[word])];
}

const meanings = new Map<string, string[]>([
  meant(verdicts, verdictMeaning),
  meant(statuses, {
    documented: statusWords.documented.meaning,
    reported: statusWords.reported.meaning,
    claimed: statusWords.claimed.meaning,
    disputed: statusWords.disputed.meaning,
  }),
  meant(claimKinds, {
    fact: 'Can be checked.',
    causal: 'Says that one thing happened because of another.',
    interpretation: 'Reads meaning into events.',
    value: 'Says what is good or bad.',
    prediction: 'Speaks about the future.',
  }),
  meant(confidences, {
    high: 'We would be surprised to be wrong.',
    medium: 'A new source could change the verdict.',
    low: 'We have little to go on.',
  }),
  meant(changeKinds, {
    correction: 'Something was wrong.',
    addition: 'Something is new.',
    wording: 'The same thing is said better.',
  }),
  meant(holders, {
    azerbaijan: 'Azerbaijan.',
    'armenian-forces': 'Armenian forces.',
    contested: 'Fought over, or held in part by each side, as the note says.',
    'russian-peacekeepers': 'Russian peacekeepers, with local Armenian authorities.',
  }),
  meant(lineClasses, {
    recognised: 'A border, as internationally recognised.',
    disputed: 'A border that is disputed.',
    'line-of-contact': 'Where the two sides’ forces faced each other.',
    administrative: 'The edge of a district or province.',
    road: 'A road; drawn schematically.',
    railway: 'A railway; drawn schematically.',
  }),
  meant(bases, {
    published: 'Printed in a source, which `basisSource` names.',
    gazetteer: 'Taken from the GeoNames gazetteer.',
    approximate: 'Set down by us, and so approximate.',
  }),
  meant(placeKinds, {
    town: 'A town or city.',
    village: 'A village or settlement.',
    bridge: 'A bridge, or bridges that stand together.',
    dam: 'A dam with its reservoir.',
    river: 'A river.',
    'border-crossing': 'A crossing between two states.',
    checkpoint: 'A post on a road.',
    district: 'A district of Azerbaijan.',
    region: 'A province or another large part of a state.',
    road: 'A road that exists.',
    route: 'A way that was planned or talked of.',
    airport: 'An airport.',
    lake: 'A lake.',
    area: 'Any other stretch of land or sea.',
  }),
  meant(chartKinds, {
    range: 'Spans and dots on one axis.',
    bars: 'One bar a row, from zero.',
    stacked:
      'Shares of a whole that grow from both edges, so that what is left open between them is the rest.',
    units: 'One sign for each thing counted.',
  }),
  meant(sourceKinds, {
    academic: 'A study by scholars.',
    analysis: 'An analysis by a research institute or an expert.',
    government: 'A government, parliament, court or official of one state.',
    intergovernmental: 'A body of several states, such as the UN.',
    news: 'A report of a newspaper, broadcaster or news site.',
    ngo: 'An organisation that is no part of a state.',
    opinion: 'An opinion article.',
    reference: 'An encyclopaedia, a list, a map or data.',
    wire: 'A report of a news agency.',
  }),
]);

/**
 * What each word of a list means, in the order of the list; undefined when the words speak for
 * themselves.
 */
export function meaningsOf(words: readonly unknown[]): string[] | undefined {
  return meanings.get(words.join());
}
