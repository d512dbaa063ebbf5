/** As much of citeproc-js as this site uses: https://citeproc-js.readthedocs.io/en/latest/running.html */
declare module 'citeproc' {
  interface System {
    /** The XML of a locale by its BCP 47 tag. */
    retrieveLocale: (tag: string) => string | undefined;
    /** An item in CSL-JSON. */
    retrieveItem: (id: string) => object | undefined;
  }

  export interface Engine {
    setOutputFormat: (format: 'html' | 'text') => void;
    /** The ids of all items of the bibliography. */
    updateItems: (ids: readonly string[]) => void;
    makeBibliography: () => [parameters: object, entries: string[]];
  }

  const CSL: {
    /** From the XML of a style; the locale is for a style that names none of its own. */
    Engine: new (system: System, style: string, locale: string) => Engine;
  };
  export default CSL;
}
