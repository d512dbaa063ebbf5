import { describe, expect, it } from 'vitest';
import { tally, viewsBySide } from '../../../src/model/facts/claims.ts';
import { sides, type Side, type View } from '../../../src/model/schema/claim.ts';
import { claim } from '../support/entries.ts';

const view = (side: Side, text = 'So.'): View => ({
  side,
  voice: 'government',
  view: text,
  sources: ['a-source'],
});
const shown = (...views: View[]): string[] => viewsBySide(claim({ views })).map(({ side }) => side);

describe('viewsBySide()', () => {
  it('gives the three parties of a contested claim a column each, found or not', () => {
    expect(viewsBySide(claim())).toEqual([
      { side: 'armenian', views: [] },
      { side: 'azerbaijani', views: [] },
      { side: 'iranian', views: [] },
    ]);
  });

  it('sets the sides in alphabetical order, whatever the order in which they were written', () => {
    expect(shown(view('turkish'), view('iranian'), view('american'))).toEqual([
      'american',
      'armenian',
      'azerbaijani',
      'iranian',
      'turkish',
    ]);
  });

  it('keeps several voices of one side together, in the order in which they were written', () => {
    const [, azerbaijani] = viewsBySide(
      claim({ views: [view('azerbaijani', 'One.'), view('iranian'), view('azerbaijani', 'Two.')] }),
    );
    expect(azerbaijani?.views.map((entry) => entry.view)).toEqual(['One.', 'Two.']);
  });

  it('shows no empty columns for a supported claim on which no view is recorded', () => {
    expect(viewsBySide(claim({ verdict: 'supported' }))).toEqual([]);
  });

  it('shows the parties again once a view on a supported claim is recorded', () => {
    expect(
      viewsBySide(claim({ verdict: 'supported', views: [view('iranian')] })).map(
        ({ side }) => side,
      ),
    ).toEqual(['armenian', 'azerbaijani', 'iranian']);
  });

  it('shows no empty columns for claims about the author, on whom no party has a view', () => {
    expect(viewsBySide(claim({ paragraph: 37 }))).toHaveLength(3);
    for (const paragraph of [38, 39]) {
      expect(viewsBySide(claim({ paragraph }))).toEqual([]);
      expect(viewsBySide(claim({ paragraph, views: [view('iranian')] }))).toHaveLength(1);
    }
  });
});

describe('the list of sides', () => {
  it('is in alphabetical order, which is the order on every page', () => {
    expect(sides).toEqual(sides.toSorted());
  });
});

describe('tally()', () => {
  it('counts claims by verdict in the order of the verdicts and leaves out those with none', () => {
    const claims = [
      claim({ verdict: 'opinion' }),
      claim({ verdict: 'supported' }),
      claim({ verdict: 'opinion' }),
    ];
    expect(tally(claims)).toEqual([
      { verdict: 'supported', count: 1 },
      { verdict: 'opinion', count: 2 },
    ]);
  });

  it('counts nothing when there is nothing', () => {
    expect(tally([])).toEqual([]);
  });
});
