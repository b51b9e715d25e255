// Preview of a change: lines, with secrets redacted.

import type { DifferenceLine } from '../../domain/aws-file.ts';

/** Context lines around a change. */
const CONTEXT = 2;
/** Above this many differing lines on both sides, the whole middle is shown as replaced. */
const COMPARABLE = 1_000_000;

/**
 * The lines that differ between two texts with two lines of context, secrets masked: a preview of an edit or of a restored
 * backup. Lines of equal text but different line endings count as the same.
 */
export function redactedDifference(before: string, after: string): readonly DifferenceLine[] {
  const old = linesOf(before);
  const fresh = linesOf(after);
  const differing = old.findIndex((line, at) => line !== fresh[at]);
  const head = differing === -1 ? old.length : differing;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  const removed = old.slice(head, old.length - tail);
  const added = fresh.slice(head, fresh.length - tail);
  if (removed.length === 0 && added.length === 0) return [];
  const changed = removed.length * added.length > COMPARABLE ? replaced(removed, added) : compared(removed, added);
  const same = (lines: readonly string[]) => lines.map((text): DifferenceLine => ({ kind: 'same', text }));
  return [
    ...same(old.slice(Math.max(0, head - CONTEXT), head)),
    ...changed,
    ...same(old.slice(old.length - tail, old.length - tail + CONTEXT)),
  ].map(({ kind, text }) => ({ kind, text: maskSecrets(text) }));
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/));

const replaced = (removed: readonly string[], added: readonly string[]): readonly DifferenceLine[] => [
  ...removed.map((text): DifferenceLine => ({ kind: 'removed', text })),
  ...added.map((text): DifferenceLine => ({ kind: 'added', text })),
];

// Longest common subsequence by dynamic programming.
function compared(removed: readonly string[], added: readonly string[]): readonly DifferenceLine[] {
  const width = added.length + 1;
  const longest = new Uint32Array((removed.length + 1) * width);
  for (let row = removed.length - 1; row >= 0; row -= 1) {
    for (let column = added.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      longest[at] =
        removed[row] === added[column]
          ? (longest[at + width + 1] ?? 0) + 1
          : Math.max(longest[at + width] ?? 0, longest[at + 1] ?? 0);
    }
  }
  const lines: DifferenceLine[] = [];
  let row = 0;
  let column = 0;
  for (;;) {
    const old = removed[row];
    const fresh = added[column];
    if (old === undefined || fresh === undefined)
      return [...lines, ...replaced(removed.slice(row), added.slice(column))];
    const at = row * width + column;
    if (old === fresh) {
      lines.push({ kind: 'same', text: old });
      row += 1;
      column += 1;
    } else if ((longest[at + width] ?? 0) >= (longest[at + 1] ?? 0)) {
      lines.push({ kind: 'removed', text: old });
      row += 1;
    } else {
      lines.push({ kind: 'added', text: fresh });
      column += 1;
    }
  }
}

/**
 * Redacts possible secrets in a line of an AWS file, in comments too: the value of any key that is named like a
 * secret, the middle of an access key ID, and every long run of characters that is no ARN.
 */
export function maskSecrets(line: string): string {
  const at = secretFrom(line);
  return (at === line.length ? line : line.slice(0, at) + MASK)
    .replace(/\b(AKIA|ASIA)[A-Z0-9]{4,}([A-Z0-9]{4})\b/g, '$1…$2')
    .replace(/\S+/g, word =>
      word.includes('arn:') || isOwnCommand(line) ? word : word.replace(/[A-Za-z0-9+/=_-]{32,}/g, MASK),
    );
}

/** Start of the value of the first key that is named like a secret; the end of the line if there is none. */
function secretFrom(line: string): number {
  let start = 0;
  // No regular expression: it would backtrack for seconds on a crafted line.
  for (const { index } of line.matchAll(/[=:]/g)) {
    const before = line.slice(start, index).trimEnd();
    const name = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\t')) + 1);
    start = index + 1;
    if (/secret|token|password|passphrase/i.test(name)) return line.length - line.slice(start).trimStart().length;
  }
  return line.length;
}

// A path is a long run too, but the user has to see the command.
const isOwnCommand = (line: string): boolean => /^\s*credential_process\s*=/i.test(line);

const MASK = '••••••••';
