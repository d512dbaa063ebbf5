import { frameOf, type Frame } from './frame.ts';
import type { Sizes } from './model.ts';
import { narrowBounds, wideBounds } from '../model/facts/geography.ts';

/** Drawing units across the large map; all its numbers are set for this width. */
const width = 1200;

/** The large map. */
export const wideFrame: Frame = frameOf(wideBounds, width);

/** Its cut for narrow screens, in the same units, so that both use one set of paths. */
export const narrowFrame: Frame = frameOf(
  narrowBounds,
  (width * (narrowBounds.east - narrowBounds.west)) / (wideBounds.east - wideBounds.west),
);

/** Where the cut lies on the large map. */
export const [narrowX, narrowY] = wideFrame.project([narrowBounds.west, narrowBounds.north]);

export const wideSizes: Sizes = { anchor: 20, town: 15.5, district: 13.5, region: 18, country: 30 };
export const narrowSizes: Sizes = { anchor: 20, town: 14.5, district: 13, region: 16, country: 24 };
