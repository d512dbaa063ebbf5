import type { Verdict } from '../model/schema/claim.ts';

/**
 * The sign of each verdict as SVG, for a drawing with the viewBox "0 0 16 16". What is `solid` is
 * filled, what is `line` is drawn along; `verdict` in parts.css says how.
 */
export const verdictShapes: Record<Verdict, string> = {
  supported: '<path d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z" class="solid"/>',
  'partly-supported':
    '<circle cx="8" cy="8" r="6.25" class="line"/><path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" class="solid"/>',
  disputed: '<path d="M1 8l6-6v12zM15 8 9 2v12z" class="solid"/>',
  unverified: '<circle cx="8" cy="8" r="6.25" class="line dashed"/>',
  contradicted: '<path d="M3 3l10 10M13 3 3 13" class="line thick"/>',
  opinion: '<path d="M1.5 2.5h13v8H8l-3.5 3v-3h-3z" class="line"/>',
};
