import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Survivor } from './judge.ts';

/**
 * Mutants that no test can detect, with reasons: one per line of survivors.jsonl. `npm run mutation` fails for a survivor that is
 * missing there, and for an entry that a test now detects.
 */
export const survivors = (): readonly Survivor[] =>
  readFileSync(join(import.meta.dirname, 'survivors.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map((line): Survivor => JSON.parse(line));
