import { describe, expect, it } from 'vitest';
import { ACTIVE, sampleFacts } from '../testing/sample-facts.ts';
import { answered, CONFIG, DEFAULT, WORK } from '../testing/tool-samples.ts';
import type { TroubleshootFacts } from './facts.ts';
import { findProblems } from './find-problems.ts';
import { fixOf } from './fix.ts';

describe('a fix', () => {
  const fixesFor = (facts: TroubleshootFacts) => findProblems(facts).map(fixOf);

  it('is not offered if only the owner could do it', () => {
    const { files } = sampleFacts();
    const credentials = { ...files.credentials, mode: 0o644, isOwn: false };
    expect(fixesFor(sampleFacts({ files: { ...files, credentials } }))).toEqual([undefined, undefined]);
  });

  it.each(['ServiceUnavailable', 'Throttling', 'InternalFailure', 'AccessDenied'])(
    'removes and renews nothing if AWS answers %s, which says nothing about the credentials',
    code => {
      for (const profile of [DEFAULT, ACTIVE.profile])
        expect(findProblems(answered({ profile, kind: 'refused', code }))).toEqual([]);
    },
  );

  it('of a long-lived key removes that key only', () => {
    const credentials = `${WORK}[x]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n`;
    expect(fixesFor(sampleFacts({}, { credentials }))).toEqual([
      expect.objectContaining({ kind: 'clear-keys', profile: 'x', keyId: 'AKIA…MPLE' }),
    ]);
  });

  it.each([
    [
      'removes a byte order mark',
      sampleFacts({}, { config: `\xef\xbb\xbf${CONFIG}` }),
      { kind: 'remove-mark', file: 'config' },
    ],
    [
      'removes those other credentials that AWS refuses',
      answered(
        { profile: DEFAULT, kind: 'refused', code: 'ExpiredToken' },
        sampleFacts(
          {},
          { credentials: `${WORK}[default]\naws_access_key_id = ASIAOTHER0000001\naws_secret_access_key = s\n` },
        ),
      ),
      expect.objectContaining({ kind: 'clear-keys', file: 'credentials', profile: 'default', keyId: 'ASIA…0001' }),
    ],
    [
      'renews credentials of Mai’s that AWS refuses',
      answered({ profile: ACTIVE.profile, kind: 'refused', code: 'InvalidClientTokenId' }),
      { kind: 'renew', key: ACTIVE.key },
    ],
    [
      'writes the role’s region over a misspelled one',
      sampleFacts({}, { config: '[profile work]\nregion = eu-cental-1\n' }),
      { kind: 'set-region', profile: 'work', region: 'eu-central-1' },
    ],
  ])('%s', (_, facts, fix) => {
    expect(fixesFor(facts)).toEqual([fix]);
  });
});
