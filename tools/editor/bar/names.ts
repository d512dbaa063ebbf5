import type { View } from './view.ts';

/**
 * Names that stand in the bar's own code and nowhere else: none of them may be found in what is
 * built.
 */
export const names = {
  bar: 'editor-bar',
  overlay: 'content-trouble',
  /** From the page: what is to be shown? */
  ask: 'editor-bar:ask',
  /** To the page: this. */
  view: 'editor-bar:view',
  /** To the page: the check could not be run. */
  failed: 'editor-bar:failed',
  /** To the page: content has changed. */
  changed: 'editor-bar:changed',
  /** The page of a rule, before its name. */
  rules: '/_rules/',
} as const;

// Vite's own way of giving types to what server and page send each other.
declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    [names.ask]: { path: string };
    [names.view]: View;
    [names.failed]: { message: string };
    [names.changed]: Record<string, never>;
  }
}
