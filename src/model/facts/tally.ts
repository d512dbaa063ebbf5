import { verdicts, type Claim, type Verdict } from '../schema/claim.ts';

/** How many claims stand how, in the order of the verdicts; verdicts with none are left out. */
export function tally(claims: readonly Claim[]): { verdict: Verdict; count: number }[] {
  return verdicts
    .map((verdict) => ({
      verdict,
      count: claims.filter((claim) => claim.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
}
