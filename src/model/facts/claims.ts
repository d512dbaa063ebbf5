import {
  sides,
  verdicts,
  type Claim,
  type Side,
  type Verdict,
  type View,
} from '../schema/claim.ts';

/**
 * How many claims stand how, in the order of the verdicts; verdicts with none are left out. Claims
 * that only tell that something was said are not among them: that it was said makes it no truer.
 */
export function tally(claims: readonly Claim[]): { verdict: Verdict; count: number }[] {
  return verdicts
    .map((verdict) => ({
      verdict,
      count: claims.filter((claim) => claim.kind !== 'said' && claim.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The sides that a contested claim is always shown with, found or not. */
const parties: readonly Side[] = ['armenian', 'azerbaijani', 'iranian'];

export interface SideViews {
  side: Side;
  views: View[];
}

/**
 * The views on a claim by side, in alphabetical order. Unless the claim is simply supported and
 * nobody's view is recorded, each of the three parties gets a column, so that a missing view is
 * seen.
 */
export function viewsBySide(claim: Claim): SideViews[] {
  // The last two paragraphs are about the author, whom no party has a view on.
  const aboutTheAuthor = claim.paragraph >= 38;
  const contested = !aboutTheAuthor && (claim.verdict !== 'supported' || claim.views.length > 0);
  return sides
    .map((side) => ({ side, views: claim.views.filter((view) => view.side === side) }))
    .filter(({ side, views }) => views.length > 0 || (contested && parties.includes(side)));
}
