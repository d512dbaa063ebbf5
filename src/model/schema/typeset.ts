/**
 * Sets straight quotation marks, apostrophes, dashes and three full stops as a British printer
 * would. Facts are typed in plain YAML; chapters get the same from the Markdown engine, by whose
 * rules a single mark that nothing closes is an apostrophe ('90s). A hyphen between digits stays:
 * nobody can tell a span (13-16 per cent) from a name (747-400, ISO 8601-2), so a span is typed
 * with its dash. Only a spaced hyphen is set as a dash here and not in chapters.
 */
export function typeset(text: string): string {
  return (
    text
      .replaceAll('...', '…')
      .replaceAll(/(\S)\s+-{1,2}\s+(\S)/g, '$1 – $2')
      .replaceAll(/(?<!-)---(?!-)/g, '—')
      // Not that of an internationalised domain (xn--…).
      .replaceAll(/(?<!-|\bxn)--(?!-)/g, '–')
      .replaceAll(/(?<=(?:^|[\s([{«‘“–—/-])'?)"/g, '“')
      .replaceAll('"', '”')
      // One that opens has, before the next that opens, one that closes: behind a character, and
      // before none of a word.
      .replaceAll(
        /(?<=^|[\s([{«“–—/-])'(?=(?:(?![\s([{«“–—/-]').)*?(?<=\S)'(?![\p{L}\p{N}]))/gsu,
        '‘',
      )
      .replaceAll("'", '’')
  );
}
