import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?inline';
import serifExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?inline';
import sans from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?inline';
import sansExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?inline';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import tokens from '../site/styles/tokens.css?raw';

/** A part of a picture, in the form that Satori takes: https://github.com/vercel/satori */
export interface Part {
  type: 'div' | 'img';
  props: Record<string, unknown>;
}

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

const bytes = (dataUrl: string) => Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
const face = (name: string, file: string, weight: 400 | 600) => ({
  name,
  data: bytes(file),
  weight,
  style: 'normal' as const,
});
// A letter that the first file lacks (ə, ğ, ş) is looked for in the second.
const fonts = [
  face('Serif', serif, 400),
  face('Serif ext', serifExt, 400),
  face('Sans', sans, 600),
  face('Sans ext', sansExt, 600),
];

/** A box of a picture, laid out by Flexbox: https://github.com/vercel/satori#css */
export const box = (
  style: Record<string, string | number>,
  ...children: (Part | string)[]
): Part => ({
  type: 'div',
  props: {
    style: { display: 'flex', ...style },
    // One text alone is laid out as text, in lines.
    children: children.length === 1 && typeof children[0] === 'string' ? children[0] : children,
  },
});

/** @param svg - a whole drawing, with its own size */
export const drawing = (svg: string, width: number, height: number): Part => ({
  type: 'img',
  props: {
    src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    width,
    height,
    style: { flexShrink: 0 },
  },
});

/**
 * Draws a picture that other sites show with a link, on the site's paper and signed with its name.
 *
 * @returns a PNG
 */
export async function drawPicture(siteName: string, ...content: Part[]): Promise<Buffer> {
  const svg = await satori(
    box(
      {
        ...pictureSize,
        boxSizing: 'border-box',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '48px 64px 30px',
        background: colour('paper'),
        color: colour('ink'),
        borderBottom: `14px solid ${colour('river')}`,
        fontFamily: 'Serif, Serif ext',
      },
      box({ flexDirection: 'column', flexGrow: 1 }, ...content),
      box({ fontFamily: 'Sans, Sans ext', fontSize: 30, color: colour('river') }, siteName),
    ),
    { ...pictureSize, fonts },
  );
  return new Resvg(svg).render().asPng();
}
