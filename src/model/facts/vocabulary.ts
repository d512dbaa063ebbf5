import type { Claim, Side, Verdict } from '../schema/claim.ts';
import type { Status, Theme } from '../schema/event.ts';
import type { Line } from '../schema/line.ts';
import type { Place } from '../schema/place.ts';

export const verdictWords: Record<Verdict, string> = {
  supported: 'Supported',
  'partly-supported': 'Partly supported',
  disputed: 'Disputed',
  unverified: 'Unverified',
  contradicted: 'Contradicted',
  opinion: 'Opinion',
};

/** In one sentence; the long form stands at `/how-we-check/`. */
export const verdictMeaning: Record<Verdict, string> = {
  supported: 'Documents, or several sources that do not depend on each other, bear it out.',
  'partly-supported':
    'Some of it is borne out; some is wrong, missing or more than the sources say.',
  disputed:
    'Sources that each deserve a hearing contradict each other, and nothing we found settles it.',
  unverified: 'No source that we found, beyond those who say it, shows whether it is true.',
  contradicted: 'The best evidence that we found speaks against it.',
  opinion: 'A judgement of value: evidence can inform it, not decide it.',
};

export const kindWords: Record<Claim['kind'], string> = {
  fact: 'Fact',
  causal: 'Cause',
  interpretation: 'Interpretation',
  value: 'Value judgement',
  prediction: 'Prediction',
};

export const sideWords: Record<Side, string> = {
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

export const statusWords: Record<Status, { name: string; meaning: string }> = {
  documented: {
    name: 'Documented',
    meaning: 'by documents, or by several sources that do not depend on each other',
  },
  reported: { name: 'Reported', meaning: 'by media that we read; not confirmed beyond them' },
  claimed: { name: 'Claimed', meaning: 'on the word of one party only' },
  disputed: { name: 'Disputed', meaning: 'parties contradict each other about it' },
};

export const themeWords: Record<Theme, string> = {
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

/** The name of a language, by its BCP 47 tag. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag;
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return ['fa', 'ar', 'he', 'ur'].includes(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

export const lineClassWords: Record<Line['class'], string> = {
  recognised: 'recognised border',
  disputed: 'disputed border',
  'line-of-contact': 'line of contact',
  administrative: 'district or province',
  road: 'road',
  railway: 'railway',
};

export const placeKindWords: Record<Place['kind'], string> = {
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

export const basisWords: Record<Place['basis'], string> = {
  published: 'printed in a source',
  gazetteer: 'GeoNames gazetteer',
  approximate: 'approximate',
};

/** Decimal degrees (WGS 84), latitude first: "39.15° N, 46.94° E". */
export function coordinates({ lat, lon }: Pick<Place, 'lat' | 'lon'>): string {
  const part = (value: number, positive: string, negative: string): string =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
  return `${part(lat, 'N', 'S')}, ${part(lon, 'E', 'W')}`;
}
