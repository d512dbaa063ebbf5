import { Renderer, type Node } from '@takumi-rs/core';
import sans from '../site/styles/fonts/sans-600.woff2?inline';
import sansExt from '../site/styles/fonts/sans-600-ext.woff2?inline';
import serif from '../site/styles/fonts/serif-400.woff2?inline';
import serifExt from '../site/styles/fonts/serif-400-ext.woff2?inline';
import { siteName } from '../site/site.ts';
import tokens from '../site/styles/tokens.css?raw';

/** A part of a picture. */
export type Part = Node;

type Style = Record<string, string | number>;

/** Pixels, as Open Graph and its readers ask for: 1.91 to 1. */
export const pictureSize = { width: 1200, height: 630 };

/**
 * A colour of the site, as it is in light.
 *
 * @param name - as in tokens.css, without the dashes in front
 * @throws if tokens.css has no such colour
 */
export function colour(name: string): string {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(tokens)?.[1];
  if (found === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return found;
}

const renderer = new Renderer();
const base64 = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
// A letter that the first file lacks (ə, ğ, ş) is looked for in the second.
const fonts = Promise.all(
  [
    { name: 'Serif', weight: 400, data: base64(serif) },
    { name: 'Serif', weight: 400, data: base64(serifExt) },
    { name: 'Sans', weight: 600, data: base64(sans) },
    { name: 'Sans', weight: 600, data: base64(sansExt) },
  ].map((font) => renderer.registerFont(font)),
);

/** A box with other parts in it, beside each other unless `flexDirection` says else. */
export const box = (style: Style, ...children: Part[]): Part => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children,
});

/** A text, in lines as wide as there is room. */
export const text = (style: Style, words: string): Part => ({ type: 'text', style, text: words });

/** @param svg - a whole drawing */
export const drawing = (svg: string, width: number, height: number): Part => ({
  type: 'image',
  src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  style: { width, height, flexShrink: 0 },
});

/**
 * Draws a picture that other sites show with a link, on the site's paper and signed with its name.
 *
 * @param format - `raw` gives the pixels, four bytes (red, green, blue, opacity) each, row by row
 */
export async function drawPicture(
  content: Part[],
  format: 'png' | 'raw' = 'png',
): Promise<Buffer<ArrayBuffer>> {
  await fonts;
  const paper = box(
    {
      ...pictureSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '48px 64px 30px',
      backgroundColor: colour('paper'),
      color: colour('ink'),
      borderBottom: `14px solid ${colour('river')}`,
      fontFamily: 'Serif',
    },
    box({ position: 'relative', flexDirection: 'column', flexGrow: 1 }, ...content),
    text({ fontFamily: 'Sans', fontWeight: 600, fontSize: 30, color: colour('river') }, siteName),
  );
  return renderer.render(paper, { ...pictureSize, format });
}
