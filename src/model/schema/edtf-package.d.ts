/** The parts of the `edtf` package that this project uses; it ships no types. */
declare module 'edtf' {
  interface EdtfDate {
    /** First and last millisecond, UTC. */
    min: number;
    max: number;
    /** 1 year, 2 month, 3 day. */
    precision: number;
    approximate?: { value: number };
    uncertain?: { value: number };
  }
  export default function edtf(
    text: string,
    options?: { level?: number; types?: string[] },
  ): EdtfDate;
}
