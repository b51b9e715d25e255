import type { AwsAlias, Variable } from './facts.ts';

/**
 * The watched variables that a shell's start file sets, each with its line: bash, zsh and POSIX (`export A=b C=d`), fish
 * (`set -gx A b`), PowerShell (`$env:A = "b"`), and plain `A=b` of environment.d and /etc/environment. Nothing is run, so
 * a condition counts as met.
 */
export function variablesIn(text: string, path: string, watched: readonly string[]): readonly Variable[] {
  return statementsIn(text).flatMap(({ statement, line }) =>
    assignmentsIn(statement)
      .filter(({ name }) => watched.includes(name))
      .map(({ name, value }) => ({ name, value, place: { kind: 'file' as const, path, line } })),
  );
}

/** Definition of `aws` in a start file: an alias or function. */
export function awsAliasesIn(text: string, path: string): readonly AwsAlias[] {
  return statementsIn(text).flatMap(({ statement, line }) => {
    const [, definition] = /^alias\s+(?:-\S+\s+)*aws(?:=|\s+)(.+)$/.exec(statement) ?? [];
    const [, name] =
      /^(?:function\s+)?(aws)\s*\(\)/.exec(statement) ?? /^function\s+(aws)(?:\s|$)/.exec(statement) ?? [];
    const found = definition === undefined ? name && `${name}()` : unquoted(definition);
    return found === undefined ? [] : [{ definition: found, place: { kind: 'file' as const, path, line } }];
  });
}

/** Files that a start file sources, unexpanded. */
export function sourcedIn(text: string): readonly string[] {
  return statementsIn(text).flatMap(({ statement }) => {
    const [, file] = /^(?:source|\.)\s+("[^"]+"|'[^']+'|\S+)/.exec(statement) ?? [];
    // `for file in ~/.bashrc.d/*; do . "$file"; done`
    const [, list = ''] = /^for\s+\w+\s+in\s+(.+)$/.exec(statement) ?? [];
    const globs = list.split(/\s+/).filter(word => word.includes('*'));
    return [...(file === undefined ? [] : [file]), ...globs].map(unquoted);
  });
}

/** Longer lines are generated data. Characters. */
const LONGEST_LINE = 10_000;

type Statement = { readonly statement: string; readonly line: number };

const PREFIXES = /^(?:(?:then|do|else|begin|and|\{|\()\s+)+/;

/** Splits words; quotes group, a comment ends the line. */
const PIECES = /"(?:[^"\\]|\\.)*"|'[^']*'|\\.|&&|\|\||[;|&]|(?:^|(?<=\s))#.*$|[^"'\\;|&#]+|./g;
const SEPARATORS: ReadonlySet<string> = new Set(['&&', '||', ';', '|', '&']);

function statementsIn(text: string): readonly Statement[] {
  return text.split(/\r?\n/).flatMap((whole, index) => {
    if (whole.length > LONGEST_LINE) return [];
    const statements = [''];
    for (const [piece] of whole.matchAll(PIECES)) {
      if (SEPARATORS.has(piece)) statements.push('');
      else if (!piece.startsWith('#') || piece.length === 1) statements.push((statements.pop() ?? '') + piece);
    }
    return statements
      .map(statement => ({ statement: statement.trim().replace(PREFIXES, ''), line: index + 1 }))
      .filter(({ statement }) => statement !== '' && !statement.startsWith('#'));
  });
}

const VALUE = String.raw`((?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])*)`;
const NAMED = new RegExp(String.raw`\s*([A-Za-z_]\w*)(?:=${VALUE})?(?=\s|$)`, 'y');
const PLAIN = new RegExp(String.raw`^(?:[A-Za-z_]\w*=${VALUE}(?:\s+|$))+$`);
const EXPORT = /^(?:export|declare\s+-\w*x\w*|typeset\s+-\w*x\w*)\s+/;
const FISH =
  /^set\s+(?:-{1,2}[a-zA-Z-]+\s+)*-{1,2}[a-zA-Z-]*x[a-zA-Z-]*\s+(?:-{1,2}[a-zA-Z-]+\s+)*([A-Za-z_]\w*)\s+(.*)$/;
const POWERSHELL = /^\$env:([A-Za-z_]\w*)\s*=\s*(.*)$/i;

function assignmentsIn(statement: string): readonly { readonly name: string; readonly value: string }[] {
  const [, name, value = ''] = FISH.exec(statement) ?? POWERSHELL.exec(statement) ?? [];
  if (name !== undefined) return [{ name, value: unquoted(value.trim()) }];
  const exported = EXPORT.exec(statement)?.[0];
  if (exported === undefined && !PLAIN.test(statement)) return [];
  const found = [];
  NAMED.lastIndex = exported?.length ?? 0;
  for (let match = NAMED.exec(statement); match !== null; match = NAMED.exec(statement)) {
    const [, key = '', text] = match;
    if (text !== undefined) found.push({ name: key, value: unquoted(text) });
  }
  return found;
}

/** Text without quotes. */
const unquoted = (text: string): string =>
  text.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g, (_, double, single, plain) => double ?? single ?? plain ?? '');
