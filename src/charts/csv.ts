/** What a cell of CSV can hold. */
export type Cell = string | number | undefined;

/** A cell is quoted where it must be: commas, quotation marks (doubled inside) and line breaks. */
function cell(value: Cell): string {
  const text = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of cells as CSV: RFC 4180, with CRLF after every line. The first line is the header. */
export function csv(lines: readonly (readonly Cell[])[]): string {
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
