import { describe, expect, it } from 'vitest';
import { instant } from '../domain/instant.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import { concerns, fileChanges, type ProfileRequest } from './file-changes.ts';
import type { FileState } from './file-state.ts';
import { longText } from './ini/text-window.ts';

const dev = 'dev' as ProfileName;
const paths = { credentials: '/a/credentials', config: '/a/config' };
const credentials = { accessKeyId: 'ASIA1', secretAccessKey: 's', sessionToken: 't', expiration: instant(7) };
const config = (text: string, region?: string): FileState => ({
  file: 'config',
  path: paths.config,
  text: longText(text),
  owned: { sections: new Map(region === undefined ? [] : [[dev, { created: true, written: { region: [region] } }]]) },
  isAsLeft: false,
});

/** What is set and cleared in which file, in order. */
function edits(request: Omit<ProfileRequest, 'profile'>, state?: FileState) {
  return fileChanges({ requests: [{ profile: dev, ...request }] }, paths, state).map(
    ({ file, change }) => [file, change.kind === 'profiles' ? change.edits[0] : undefined] as const,
  );
}

describe('a change of credentials', () => {
  it('writes static credentials first, then the region', () => {
    const [first, second] = edits({ credentials, config: { region: 'eu' } });
    expect(first).toEqual([
      'credentials',
      {
        file: 'credentials',
        path: paths.credentials,
        profile: dev,
        set: { aws_access_key_id: 'ASIA1', aws_secret_access_key: 's', aws_session_token: 't' },
        clear: [],
        allowForeign: false,
        expiration: 7,
      },
    ]);
    expect(second).toEqual([
      'config',
      { file: 'config', path: paths.config, profile: dev, set: { region: 'eu' }, clear: [], allowForeign: false },
    ]);
  });

  it('writes the command first, then removes static credentials that would hide it', () => {
    const [first, second] = edits({
      credentials,
      config: { region: 'eu', credential_process: 'Mäi' },
      allowForeign: true,
    });
    expect(first).toMatchObject(['config', { set: { region: 'eu', credential_process: 'M\u00C3\u00A4i' } }]);
    expect(second).toMatchObject([
      'credentials',
      { set: {}, clear: ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'], allowForeign: true },
    ]);
  });

  it.each([
    ['Mai’s', '[profile dev]\nregion = us\n', 'us', { region: 'eu', credential_process: 'x' }],
    ['not there', '[profile other]\nregion = us\n', undefined, { region: 'eu', credential_process: 'x' }],
    ['another program’s', '[profile dev]\nregion = us\n', undefined, { credential_process: 'x' }],
    [
      'another program’s, with a key',
      '[profile dev]\naws_access_key_id = AKIA1\n',
      undefined,
      { credential_process: 'x' },
    ],
    ['no longer Mai’s', '[profile dev]\nregion = us\ncredential_process = y\n', 'us', { credential_process: 'x' }],
  ])('is a region where the section is %s, or not', (_, text, owned, set) => {
    const [found] = edits({ config: { region: 'eu', credential_process: 'x' } }, config(text, owned));
    expect(found).toMatchObject(['config', { set }]);
    expect(Object.keys(found?.[1]?.set ?? {})).toEqual(Object.keys(set));
  });

  it('writes the command first if any of several profiles has one', () => {
    const requests = [
      { profile: dev, config: { credential_process: 'x' } },
      { profile: dev, credentials },
    ];
    expect(fileChanges({ requests }, paths).map(({ file }) => file)).toEqual(['config', 'credentials']);
    expect(fileChanges({ requests: [] }, paths).map(({ file }) => file)).toEqual(['credentials', 'config']);
  });

  it('removes from default whatever else gives credentials, but not the command that it sets', () => {
    const clearedWith = (config: ProfileRequest['config'] & object) => {
      const changes = fileChanges({ requests: [{ profile: DEFAULT_PROFILE, credentials, config }] }, paths);
      const [change] = changes.flatMap(({ file, change }) => (file === 'config' ? [change] : []));
      return change?.kind === 'profiles' ? change.edits[0]?.clear : undefined;
    };
    const all = clearedWith({ region: 'eu' });
    expect(all).toEqual(expect.arrayContaining(['credential_process', 'sso_session', 'aws_access_key_id']));
    expect(clearedWith({ credential_process: 'x' })).toEqual(all?.filter(name => name !== 'credential_process'));
  });

  it('for one file is just that change', () => {
    const change = { file: 'config', change: { kind: 'remove-byte-order-mark' } } as const;
    expect(fileChanges(change, paths)).toEqual([change]);
  });
});

describe('a file', () => {
  const concerned = (request: Omit<ProfileRequest, 'profile'>, owned = new Map()) =>
    fileChanges({ requests: [{ profile: dev, ...request }] }, paths)
      .filter(changed => concerns(changed, owned))
      .map(({ file }) => file);

  it('is affected if keys are set, cleared or removed', () => {
    expect(concerned({ credentials })).toEqual(['credentials']);
    expect(concerned({ config: { region: 'eu' } })).toEqual(['config']);
    expect(concerned({ config: { credential_process: 'x' } })).toEqual(['config', 'credentials']);
    expect(concerned({}, new Map([[dev, { created: true, written: { region: ['eu'] } }]]))).toHaveLength(2);
  });

  it('is affected if one of several profiles changes', () => {
    const requests = [{ profile: dev }, { profile: dev, config: { region: 'eu' } }];
    const changes = fileChanges({ requests }, paths).filter(changed => concerns(changed, new Map()));
    expect(changes.map(({ file }) => file)).toEqual(['config']);
  });

  it('is not affected otherwise', () => {
    expect(concerned({})).toEqual([]);
    expect(concerned({}, new Map([[dev, { created: false, written: {} }]]))).toEqual([]);
    expect(concerned({}, new Map([['other', { created: true, written: { region: ['eu'] } }]]))).toEqual([]);
  });

  it('is affected by a manual change', () => {
    const change = { file: 'config', change: { kind: 'keys', profile: dev } } as const;
    expect(concerns(change, new Map())).toBe(true);
  });
});
