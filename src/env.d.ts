/// <reference types="astro/client" />

/** Whether the development server shows the page: see `src/site/integrations.ts`. */
declare const __DEV_SERVER__: boolean;
