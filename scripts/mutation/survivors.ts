import type { Survivor } from './judge.ts';

/** The mutants that no test can notice, and why. `npm run mutation` fails for one that is missing here, and for one that was noticed. */
export const SURVIVORS: readonly Survivor[] = [];
