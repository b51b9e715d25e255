import { ARRANGEMENT } from './arrangement-samples.ts';
import { COMPANY_RULES } from './company-samples.ts';
import { FAILURES } from './failure-samples.ts';
import { GROUPS } from './group-samples.ts';
import { HOME } from './home-samples.ts';
import { IN_LANGUAGES } from './language-samples.ts';
import { NAMES } from './name-samples.ts';
import { NOTICES } from './notice-samples.ts';
import { PASSWORDS } from './password-samples.ts';
import { PORTALS } from './portal-samples.ts';
import { QUESTIONS } from './question-samples.ts';
import { ROTATIONS } from './rotation-samples.ts';
import type { Sample } from './sample.ts';
import { SHEETS } from './sheet-samples.ts';
import { WELCOME } from './welcome-samples.ts';

/** Every screen and state of Mai's window. Add a row for a new one, and run `npm run pictures`. */
export const SAMPLES: readonly Sample[] = [
  ...WELCOME,
  ...HOME,
  ...ARRANGEMENT,
  ...ROTATIONS,
  ...NOTICES,
  ...SHEETS,
  ...COMPANY_RULES,
  ...PASSWORDS,
  ...QUESTIONS,
  ...PORTALS,
  ...GROUPS,
  ...NAMES,
  ...FAILURES,
  ...IN_LANGUAGES,
];

/** For tests that start from a sample. */
export function sampleNamed(name: string): Sample {
  const sample = SAMPLES.find(candidate => candidate.name === name);
  if (sample === undefined) throw new Error(`There is no sample “${name}”.`);
  return sample;
}
