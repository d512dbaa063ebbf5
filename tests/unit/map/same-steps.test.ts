import { expect, it } from 'vitest';
import { sameSteps } from '../../../src/map/same-steps.ts';

it('writes a line as it ran in a shape before it, from its other end if need be', () => {
  expect(sameSteps(['M0 0l10 0 2 10-12 5z', 'M0 15l12-5-2-10-10 0'])).toEqual([
    'M0 0l10 0 2 10-12 5z',
    'M0 0l10 0 2 10-12 5',
  ]);
});

it('turns a ring that runs against one beside it, and leaves what is new as it is', () => {
  expect(sameSteps(['M0 0l-3 4 5-6 1 1z', 'M3-1l-1-1-5 6zM9 9l1 2'])).toEqual([
    'M0 0l-3 4 5-6 1 1z',
    'M-3 4l5-6 1 1zM9 9l1 2',
  ]);
});
