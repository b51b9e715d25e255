import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Survivor } from './judge.ts';

/**
 * The mutants that no test can notice, and why: survivors.jsonl, one on each line. `npm run mutation` fails for one that is
 * missing there, and for one that a test notices by now.
 */
export const survivors = (): readonly Survivor[] =>
  readFileSync(join(import.meta.dirname, 'survivors.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map((line): Survivor => JSON.parse(line));
