import type { Variable } from './facts.ts';

// How the shells and desktops write "set this variable for good": bash, zsh and POSIX (`export A=b`), fish (`set -gx A b`),
// PowerShell (`$env:A = "b"`), and plain `A=b` of environment.d and /etc/environment.
const SPELLINGS = [
  /^\s*(?:export\s+|declare\s+-x\s+|typeset\s+-x\s+)?([A-Z][A-Z0-9_]*)=(.*)$/,
  /^\s*set\s+(?:-{1,2}[a-zA-Z-]+\s+)*-{1,2}[a-zA-Z-]*x[a-zA-Z-]*\s+(?:-{1,2}[a-zA-Z-]+\s+)*([A-Z][A-Z0-9_]*)\s+(.*)$/,
  /^\s*\$env:([A-Z][A-Z0-9_]*)\s*=\s*(.*)$/i,
] as const;

/** The watched variables that a shell's start file sets, each with its line. A heuristic: nothing is run. */
export function variablesIn(text: string, path: string, watched: readonly string[]): readonly Variable[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    for (const spelling of SPELLINGS) {
      const [, name, value = ''] = spelling.exec(line) ?? [];
      if (name === undefined || !watched.includes(name)) continue;
      return [{ name, value: unquoted(value), place: { kind: 'file' as const, path, line: index + 1 } }];
    }
    return [];
  });
}

function unquoted(value: string): string {
  const quoted = /^(["'])(.*?)\1/.exec(value)?.[2];
  return (
    quoted ??
    value
      .replace(/[;#].*$/, '')
      .replace(/\s.*$/, '')
      .trim()
  );
}
