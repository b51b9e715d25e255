import { expect, test } from 'vitest';
import { NOW, profileName, sampleRole, sampleSession } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';
import { ensureAnswer } from './ensure-answer.ts';
import { EXIT_CODES } from './exit-codes.ts';
import type { RequestAnswer } from './request-role.ts';

const facts = { clockSkew: 0, language: 'en' } as const;
const refused = { kind: 'sts-refused', refusal: 'AccessDenied', code: 'AccessDenied', role: 'Dev' } as const;

test.each<[RequestAnswer, number, RegExp]>([
  [
    { kind: 'active', session: sampleSession(sampleRole('Dev'), { startedAt: NOW }) },
    0,
    /^The profile “dev” is active until \d{1,2}:\d\d.[AP]M\.$/,
  ],
  [{ kind: 'failed', failure: refused }, 1, /^The profile “dev” isn’t active\. AWS couldn’t start Dev\.$/],
  [{ kind: 'failed', failure: undefined }, 1, /^The profile “dev” isn’t active\. Mai shows why\.$/],
  [{ kind: 'offline' }, 1, /offline/],
  [{ kind: 'unknown-profile' }, 3, /^No role in Mai has the profile “dev”\./],
  [{ kind: 'person-needed' }, 4, /Start its role in Mai, or sign in there\.$/],
  [{ kind: 'declined' }, 5, /declined in Mai\.$/],
])('a program reads of %j', (answer, code, sentence) => {
  const said = ensureAnswer(answer, profileName('dev'), facts, en);
  expect(EXIT_CODES[said.outcome]).toBe(code);
  expect(said.sentence).toMatch(sentence);
});
