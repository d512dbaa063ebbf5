/// <reference types="astro/client" />

/** Whether the development server shows the page: see `src/site/integrations.ts`. */
declare const __DEV_SERVER__: boolean;

/** What a .ts file sees of a component. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
