import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'vite';

/** The files that each file imports or re-exports from. Type imports count; dynamic ones (`import()`) don't. */
export function importGraph(root: string, files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files);
  const code = files.filter(file => !file.endsWith('.css'));
  return new Map(code.map(file => [file, importsOf(root, file).filter(imported => known.has(imported))]));
}

function importsOf(root: string, file: string): readonly string[] {
  const lang = file.endsWith('.tsx') ? 'tsx' : 'ts';
  const { body } = parseAst(readFileSync(join(root, file), 'utf8'), { lang });
  return body
    .map(statement => ('source' in statement ? statement.source?.value : undefined))
    .filter(source => typeof source === 'string')
    .map(source => posix.join(posix.dirname(file), source));
}
