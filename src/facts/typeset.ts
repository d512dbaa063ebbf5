/**
 * Sets straight quotation marks, apostrophes, spaced hyphens and three full stops as a British printer would:
 * “…”, ‘…’, ’, – and …. Facts are typed in plain YAML; chapters get the same from the Markdown engine.
 */
export function typeset(text: string): string {
  return text
    .replaceAll('...', '…')
    .replaceAll(/(\S)\s+-{1,2}\s+(\S)/g, '$1 – $2')
    .replaceAll(/(\d)-(?=\d+(?:[.,]\d+)*(?:\s*(?:per cent|percent|km|kg|%)|\b(?!-)))(?<!\d{4}-)/g, '$1–')
    .replaceAll(/(^|[\s([{–—/])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll(/(^|[\s([{–—/“])'/g, '$1‘')
    .replaceAll("'", '’');
}
