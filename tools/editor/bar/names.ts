import type { View } from './view.ts';

/** They stand in the bar's own code alone: none of them may be found in what is built. */
export const names = {
  bar: 'editor-bar',
  overlay: 'content-trouble',
  /** From the page, which of them it is; the others are sent to pages. */
  ask: 'editor-bar:ask',
  view: 'editor-bar:view',
  failed: 'editor-bar:failed',
  changed: 'editor-bar:changed',
  /** The address of a rule's page, before its name. */
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
