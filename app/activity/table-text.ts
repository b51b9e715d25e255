// Tables as text for other programs. What begins like a formula is somebody's name for a role or an account, not one of ours.

export type Cell = string | number;

/** Comma separated values (RFC 4180), with a byte order mark so that spreadsheets read letters of every language. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map(row => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Tab separated values: one line a row, whatever the cells hold. */
export function tsv(rows: readonly (readonly Cell[])[]): string {
  return `${rows.map(row => row.map(tsvCell).join('\t')).join('\n')}\n`;
}

/**
 * A text that no spreadsheet takes for a formula: one that begins with a sign that opens one gets an apostrophe before it
 * (OWASP, CSV injection; a tab and a carriage return are skipped by some before they look).
 */
export function harmless(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  return /^[\s\0]*[=+\-@|%＝＋－＠]/.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

function csvCell(cell: Cell): string {
  const text = harmless(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

const tsvCell = (cell: Cell): string =>
  harmless(typeof cell === 'number' ? cell : cell.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' '));
