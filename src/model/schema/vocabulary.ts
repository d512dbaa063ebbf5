/** The words of a list, in its order. */
export const wordsOf = <Word extends string>(list: Readonly<Record<Word, unknown>>): Word[] =>
  Object.keys(list) as Word[];

/** From best to least supported; `opinion` stands outside the scale. */
export const verdictWords = {
  supported: 'Supported',
  'partly-supported': 'Partly supported',
  disputed: 'Disputed',
  unverified: 'Unverified',
  contradicted: 'Contradicted',
  opinion: 'Opinion',
};

/** In one sentence; the long form stands at `/how-we-check/`. */
export const verdictMeaning: Record<keyof typeof verdictWords, string> = {
  supported: 'Documents, or several sources that do not depend on each other, bear it out.',
  'partly-supported': 'Some of it is borne out; some is wrong or more than the sources say.',
  disputed:
    'Sources that each deserve a hearing contradict each other, and nothing we found settles it.',
  unverified: 'No source that we found, beyond those who say it, shows whether it is true.',
  contradicted: 'The best evidence that we found speaks against it.',
  opinion: 'A judgement of value: evidence can inform it, not decide it.',
};

/** Only a fact can be checked outright. */
export const kindWords = {
  fact: 'Fact',
  said: 'What was said',
  causal: 'Cause',
  interpretation: 'Interpretation',
  value: 'Value judgement',
  prediction: 'Prediction',
};

/** Always shown in this, alphabetical, order. */
export const sideWords = {
  american: 'American',
  armenian: 'Armenian',
  azerbaijani: 'Azerbaijani',
  european: 'European',
  international: 'International bodies',
  iranian: 'Iranian',
  israeli: 'Israeli',
  russian: 'Russian',
  turkish: 'Turkish',
};

/** The side of an origin, inside a sentence. */
export const originSideWords = {
  ...sideWords,
  international: 'international',
  other: 'others',
};

/** How much of a source was read, in a sentence. */
export const readWords = {
  whole: 'The whole text.',
  part: 'A large part of the text.',
  excerpt: 'An excerpt.',
  relayed: 'Only what another page relays of it.',
};

export const statusWords = {
  documented: {
    name: 'Documented',
    meaning: 'by documents, or by several sources that do not depend on each other',
  },
  reported: { name: 'Reported', meaning: 'by media that we read; not confirmed beyond them' },
  claimed: { name: 'Claimed', meaning: 'on the word of one party only' },
  disputed: { name: 'Disputed', meaning: 'parties contradict each other about it' },
};

/** The lanes of the timeline. */
export const themeWords = {
  war: 'War',
  border: 'Border',
  diplomacy: 'Diplomacy',
  agreement: 'Agreements',
  transit: 'Transit',
  drills: 'Military drills',
  weapons: 'Weapons',
  trafficking: 'Drug trafficking',
  protest: 'Protest',
  religion: 'Religion',
};

/** What lessons practise. */
export const skillWords = {
  trace: 'Trace a claim to its origin',
  count: 'Count origins, not reports',
  words: 'Read loaded words',
  map: 'Read a map and its date',
  cause: 'Tell after from because',
  numbers: 'Ask who counted',
  losses: 'Tell of losses on two sides',
  write: 'Write a fair sentence',
  leaning: 'Weigh who is speaking',
  missing: 'See what is left out',
};

/** Whose standards lessons name. */
export const frameworkWords = {
  c3: 'C3 Framework (United States)',
  ccss: 'Common Core, history and social studies (United States)',
  england: 'National curriculum in England',
  ib: 'IB Diploma, history',
  unesco: 'UNESCO curriculum of media and information literacy',
};

/** The name of a language, by its BCP 47 tag. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag;
}

/**
 * The script in which a language is written (ISO 15924, such as `Arab`), by Unicode's likely
 * subtags; undefined for a language of which they know nothing.
 *
 * @param tag - BCP 47
 * @throws RangeError when it is no such tag
 */
export const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

/** Whether a language runs from right to left, by the script in which it is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const script = scriptOf(tag);
  return script !== undefined && new Intl.Locale(`und-${script}`).getTextInfo().direction === 'rtl'
    ? 'rtl'
    : 'ltr';
}

/** Each class has a dash of its own. */
export const lineClassWords = {
  recognised: 'recognised border',
  disputed: 'disputed border',
  'line-of-contact': 'line of contact',
  administrative: 'district or province',
  road: 'road',
  railway: 'railway',
};

export const placeKindWords = {
  town: 'town',
  village: 'village',
  bridge: 'bridges',
  dam: 'dam',
  river: 'river',
  'border-crossing': 'border crossing',
  checkpoint: 'checkpoint',
  district: 'district',
  region: 'region',
  road: 'road',
  route: 'proposed or planned route',
  airport: 'airport',
  lake: 'lake',
  area: 'area',
};

/** How the position of a place is known; an approximate one is set down from memory. */
export const basisWords = {
  published: 'printed in a source',
  gazetteer: 'GeoNames gazetteer',
  approximate: 'approximate',
};

export const holderNames = {
  azerbaijan: 'Azerbaijan',
  'armenian-forces': 'Armenian forces',
  contested: 'fought over, or held in part by each side',
  'russian-peacekeepers': 'Russian peacekeepers, with local Armenian authorities',
};

/** Decimal degrees (WGS 84), latitude first: "39.15° N, 46.94° E". */
export function coordinates({ lat, lon }: { lat: number; lon: number }): string {
  const part = (value: number, positive: string, negative: string): string =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
  return `${part(lat, 'N', 'S')}, ${part(lon, 'E', 'W')}`;
}
