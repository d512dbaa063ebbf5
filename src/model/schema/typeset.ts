/**
 * Sets straight quotation marks, apostrophes, spaced hyphens and three full stops as a British
 * printer would. Facts are typed in plain YAML; chapters get the same from the Markdown engine.
 */
export function typeset(text: string): string {
  return (
    text
      .replaceAll('...', '…')
      .replaceAll(/(\S)\s+-{1,2}\s+(\S)/g, '$1 – $2')
      // Spans of numbers and years (13.3-16.6, 2016-2020), but no ISO day or month (2020-10-17,
      // 2020-10).
      .replaceAll(
        /(?<![\w-])(?!\d{4}-\d\d\b)(\d+(?:[.,]\d+)*)-(?=\d+(?:[.,]\d+)*(?:km|kg|%|\b(?!-)))/g,
        '$1–',
      )
      .replaceAll(/(^|[\s([{–—/])"/g, '$1“')
      .replaceAll('"', '”')
      .replaceAll(/(^|[\s([{–—/“])'/g, '$1‘')
      .replaceAll("'", '’')
  );
}
