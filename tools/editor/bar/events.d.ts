import type { View } from './view.ts';

// Vite's own way of giving types to what server and page send each other.
declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    'editor-bar:ask': { path: string };
    'editor-bar:view': View;
    'editor-bar:failed': { message: string };
    'editor-bar:changed': Record<string, never>;
  }
}
