// Tables as text for other programs. What begins like a formula is a name that a role or an account has elsewhere, none of ours.

export type Cell = string | number;

/** Comma separated values (RFC 4180), every cell in quotes, with a byte order mark so that spreadsheets read letters of every language. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map(row => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Tab separated values: one line a row, whatever the cells hold. */
export function tsv(rows: readonly (readonly Cell[])[]): string {
  return `${rows.map(row => row.map(tsvCell).join('\t')).join('\n')}\n`;
}

/**
 * A text of which no spreadsheet takes a part for a formula: where a cell may begin, an apostrophe stands before a sign that opens
 * one, and what a spreadsheet skips before it (OWASP, CSV injection). A cell begins after any list separator as well, whatever
 * separates the table: the system's region decides which one counts, and then no quote of ours keeps a text together.
 */
export const harmless = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : cell.replace(LATER_CELL, "$1'").replace(FIRST_CELL, "'");

const LATER_CELL = /([,;|\t\v\f\r\n\u0085\u2028\u2029])(?=[\s\0"]*[=+\-@|%＝＋－＠])/g;
const FIRST_CELL = /^(?=[\s\0"]*[=+\-@|%＝＋－＠]|[\t\r\n])/;

const csvCell = (cell: Cell): string => `"${harmless(cell).replaceAll('"', '""')}"`;

// A quote that opens a pasted cell would take the next cells into it.
const tsvCell = (cell: Cell): string =>
  typeof cell === 'number'
    ? String(cell)
    : harmless(cell.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ')).replace(/^(?=\s*")/, "'");
