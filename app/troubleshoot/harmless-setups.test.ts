import { describe, expect, it } from 'vitest';
import { ACTIVE, sampleFacts } from '../testing/sample-facts.ts';
import { answered, BASHRC, CONFIG, DEFAULT, unreachable, withVariable, words } from '../testing/tool-samples.ts';
import type { TroubleshootFacts } from './facts.ts';

/** Harmless contents of home folders. */
const HARMLESS: readonly (readonly [string, TroubleshootFacts])[] = [
  ['a region of their own choice', withVariable('AWS_REGION', 'eu-central-1')],
  ['a region that this Mai does not know', sampleFacts({}, { config: '[profile work]\nregion = eu-central-7\n' })],
  ['a region in an area that is new', sampleFacts({}, { config: '[profile work]\nregion = nz-north-1\n' })],
  [
    'an alias that changes the output alone',
    sampleFacts({ aliases: [{ definition: 'aws --output table', place: BASHRC }] }),
  ],
  [
    'the role that Mai has',
    answered({
      profile: ACTIVE.profile,
      kind: 'identity',
      arn: `arn:aws:sts::${ACTIVE.accountId}:assumed-role/${ACTIVE.role}/ann`,
    }),
  ],
  [
    'other credentials in [default] that work',
    answered({ profile: DEFAULT, kind: 'identity', arn: 'arn:aws:iam::999999999999:user/ann' }),
  ],
  [
    'a proxy that answers',
    withVariable('HTTPS_PROXY', 'http://proxy:8080', {
      proxies: [{ variable: { name: 'HTTPS_PROXY', value: 'http://proxy:8080', place: BASHRC }, isReached: true }],
    }),
  ],
  [
    'one profile under two spellings of its header',
    sampleFacts({}, { config: `${CONFIG}[profile  work]\nregion = eu-central-1\n` }),
  ],
];

describe('a busy home without faults', () => {
  it.each(HARMLESS)('has no finding about %s', (_, facts) => {
    expect(words(facts)).toEqual([]);
  });

  it('has one finding if neither Mai nor tools reach AWS', () => {
    const sts = { kind: 'unreachable', host: 'sts.eu-central-1.amazonaws.com', reason: 'name' } as const;
    expect(words(answered(unreachable(sts.host), sampleFacts({ sts })))).toEqual([
      expect.stringContaining('AWS can’t be reached at sts.eu-central-1.amazonaws.com'),
    ]);
  });
});
