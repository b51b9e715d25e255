import { describe, expect, it } from 'vitest';
import { instant } from '../domain/instant.ts';
import type { ProfileName } from '../domain/profile.ts';
import { type FileState, ownCredentials, ownValues, sectionStanding } from './file-state.ts';
import type { OwnedSection } from './ini/ownership.ts';
import { longText } from './ini/text-window.ts';

const dev = 'dev' as ProfileName;
const KEYS = 'aws_access_key_id = ASIA1\naws_secret_access_key = s\naws_session_token = t\n';
const OWN: OwnedSection = {
  created: true,
  written: { aws_access_key_id: ['ASIA1'], aws_secret_access_key: [], aws_session_token: [] },
};
const state = (text: string, owned?: OwnedSection): FileState => ({
  file: 'credentials',
  path: '~/.aws/credentials',
  text: longText(text),
  owned: { sections: new Map(owned === undefined ? [] : [[dev, owned]]) },
  isAsLeft: false,
});

describe('keys that Mai wrote', () => {
  it('are the recorded ones that are still present', () => {
    expect(ownValues(state(`[dev]\n${KEYS}region = eu\n`, OWN), dev)).toEqual({
      aws_access_key_id: 'ASIA1',
      aws_secret_access_key: 's',
      aws_session_token: 't',
    });
    expect(Object.keys(ownValues(state('[dev]\naws_access_key_id = ASIA1\n', OWN), dev))).toEqual([
      'aws_access_key_id',
    ]);
  });

  it.each([
    ['another program put a different one', '[dev]\naws_access_key_id = AKIA1\n', OWN],
    ['Mai never wrote there', `[dev]\n${KEYS}`, undefined],
    ['there is a header alone', '[dev]\n', undefined],
    ['there is no section', '', OWN],
  ])('are none if %s', (_, text, owned) => {
    expect(ownValues(state(text, owned), dev)).toEqual({});
  });
});

describe('credentials that Mai wrote', () => {
  const credentials = { accessKeyId: 'ASIA1', secretAccessKey: 's', sessionToken: 't' };

  it('have an expiration if known', () => {
    const known = { ...OWN, expirations: { ASIA1: instant(7) } };
    expect(ownCredentials(state(`[dev]\n${KEYS}`, known), dev)).toStrictEqual({ ...credentials, expiration: 7 });
    expect(ownCredentials(state(`[dev]\n${KEYS}`, OWN), dev)).toStrictEqual(credentials);
  });

  it('are none with a header only', () => {
    expect(ownCredentials(state('[dev]\n'), dev)).toBeUndefined();
  });
});

it('a section is Mai’s only if all keys that Mai may write are', () => {
  expect(sectionStanding(state(`[dev]\n${KEYS}`, OWN), dev)).toBe('ours');
  const partly = { created: true, written: { aws_secret_access_key: [] } };
  expect(sectionStanding(state(`[dev]\n${KEYS}`, partly), dev)).toBe('foreign');
});
