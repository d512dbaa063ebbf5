/**
 * Pixels before the frame has told its height, or where nobody listens: what most need at the usual
 * width, and of a map or a timeline the picture. Long sections and narrow frames scroll.
 */
const heights: readonly { of: RegExp; height: number }[] = [
  { of: /\/embed\/(map|timeline|charts)\//, height: 960 },
  { of: /\/embed\/judge\//, height: 1400 },
  { of: /\/embed\/chapters\/[^/]+\/[^/]+\//, height: 960 },
  { of: /\/embed\/(chapters|claims)\//, height: 880 },
  { of: /\/embed\/events\//, height: 580 },
  { of: /./, height: 380 },
];

/** Width in pixels that is named where a number must be; on a narrower page it gives way. */
export const embedWidth = 640;

/**
 * How high a frame is at first.
 *
 * @param url - address of the embedded page
 */
export const embedHeight = (url: string): number =>
  heights.find(({ of }) => of.test(url))?.height ?? 0;

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * HTML that puts an embedded page into another.
 *
 * @param url - whole address of the embedded page
 * @param title - what is in it, for those who do not see it
 */
export function iframeCode(url: string, title: string): string {
  const height = embedHeight(url);
  return `<iframe src="${inAttribute(url)}" title="${inAttribute(title)}" width="${embedWidth}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
