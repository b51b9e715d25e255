// Tables as CSV and TSV. Names that start like a formula come from outside.

export type Cell = string | number;

/** CSV (RFC 4180), all cells quoted, with a byte order mark so that spreadsheets detect UTF-8. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map(row => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** TSV: one line per row, whatever the cells contain. */
export function tsv(rows: readonly (readonly Cell[])[]): string {
  return `${rows.map(row => row.map(tsvCell).join('\t')).join('\n')}\n`;
}

/**
 * Escapes formulas for spreadsheets: an apostrophe precedes a character that starts a formula at a possible cell start, after what
 * spreadsheets skip (OWASP, CSV injection). A cell can also start after any list separator: the system's region decides which one
 * applies, and then quotes do not protect a text.
 */
export const harmless = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : cell.replace(LATER_CELL, "$1'").replace(FIRST_CELL, "'");

const LATER_CELL = /([,;|\t\v\f\r\n\u0085\u2028\u2029])(?=[\s\0"]*[=+\-@|%＝＋－＠])/g;
const FIRST_CELL = /^(?=[\s\0"]*[=+\-@|%＝＋－＠]|[\t\r\n])/;

const csvCell = (cell: Cell): string => `"${harmless(cell).replaceAll('"', '""')}"`;

// An opening quote in a pasted cell would swallow the next cells.
const tsvCell = (cell: Cell): string =>
  typeof cell === 'number'
    ? String(cell)
    : harmless(cell.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ')).replace(/^(?=\s*")/, "'");
