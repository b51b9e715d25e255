import { describe, expect, it } from 'vitest';
import type { AwsFile } from '../domain/aws-file.ts';
import { claim } from '../testing/claims/claim.ts';
import { profileName } from '../testing/sample-role.ts';
import type { FileState } from './file-state.ts';
import { longText } from './ini/text-window.ts';
import { longLivedKeysIn, sectionsWithKey } from './long-lived-keys-in.ts';
import { planFile, plannedText } from './plan-file.ts';

const from = { accessKeyId: 'AKIAOLD0000000000001', secretAccessKey: 'old/secret+00000000000000000000000000001' };
const to = { accessKeyId: 'AKIANEW0000000000002', secretAccessKey: 'new/secret+00000000000000000000000000002' };

const state = (text: string, file: AwsFile = 'credentials'): FileState => ({
  file,
  path: `~/.aws/${file}`,
  text: longText(text),
  owned: { sections: new Map() },
  isAsLeft: false,
});

function replaced(text: string, profile = 'robot', file: AwsFile = 'credentials') {
  const given = state(text, file);
  const plan = planFile(given, { kind: 'replace-key', profile: profileName(profile), from, to });
  return plan.ok ? plannedText(given, plan.value) : plan.failure;
}

const KEY = `aws_access_key_id = ${from.accessKeyId}\naws_secret_access_key = ${from.secretAccessKey}\n`;
const swapped = (text: string): string =>
  text.replaceAll(from.accessKeyId, to.accessKeyId).replaceAll(from.secretAccessKey, to.secretAccessKey);

describe('a key is replaced where it stands', () => {
  it.each([
    ['between other sections', `# mine\n[a]\nregion = x\n\n[robot]\n${KEY}\n\n[b]\nx=1\n`, 'credentials'],
    [
      'with other spelling, spaces and order',
      `[robot]\n  AWS_Secret_Access_Key=${from.secretAccessKey}\n  aws_access_key_id   =   ${from.accessKeyId}   \n`,
      'credentials',
    ],
    [
      'with comments behind the values',
      `[robot]\naws_access_key_id = ${from.accessKeyId} # 2019\naws_secret_access_key = ${from.secretAccessKey} ; do not touch\n`,
      'credentials',
    ],
    [
      'with Windows line endings and no last one',
      `[robot]\r\naws_access_key_id=${from.accessKeyId}\r\nregion=x\r\naws_secret_access_key=${from.secretAccessKey}`,
      'credentials',
    ],
    ['after a byte order mark', `\u00EF\u00BB\u00BF[robot]\n${KEY}`, 'credentials'],
    [
      'with nested settings and unknown lines',
      `[robot]\n${KEY}s3 =\n  max_concurrent_requests = 2\n# end\n`,
      'credentials',
    ],
    ['in the config file', `[profile robot]\n${KEY}region = eu-west-1\n`, 'config'],
  ] as const)('%s, and no other byte changes', (_, text, file) => {
    claim('rotation-bytes');
    expect(replaced(text, 'robot', file)).toBe(swapped(text));
    expect(longLivedKeysIn(text, file)).toEqual([{ profile: 'robot', key: from }]);
  });

  it('and not in another profile or a comment', () => {
    claim('rotation-bytes');
    const rest = `# ${from.accessKeyId}\n[other]\n${KEY}`;
    expect(replaced(`${rest}[robot]\n${KEY}`)).toBe(`${rest}[robot]\n${swapped(KEY)}`);
  });

  it('under each spelling of a header that tools read', () => {
    const text = `[default]\n${KEY}[profile default]\n${KEY}`;
    expect(replaced(text, 'default', 'config')).toBe(swapped(text));
  });

  it('without a record, so that the section stays the person’s', () => {
    claim('rotation-bytes');
    const plan = planFile(state(`[robot]\n${KEY}`), { kind: 'replace-key', profile: profileName('robot'), from, to });
    expect(plan).toMatchObject({ ok: true, value: { record: {}, keepsCopy: true } });
  });
});

describe('a key is not replaced', () => {
  it.each([
    ['has another ID', `[robot]\n${KEY.replace('OLD', 'ALT')}`],
    ['has another secret', `[robot]\n${KEY.replace('old/', 'alt/')}`],
    ['has no secret', `[robot]\naws_access_key_id = ${from.accessKeyId}\n`],
    ['has two IDs', `[robot]\n${KEY}aws_access_key_id = AKIAALT0000000000003\n`],
    [
      'has an ID over two lines',
      `[robot]\naws_access_key_id = ${from.accessKeyId}\n  more\naws_secret_access_key = ${from.secretAccessKey}\n`,
    ],
    ['is gone', '[other]\nx = 1\n'],
  ])('if the profile %s', (_, text) => {
    expect(replaced(text)).toEqual({ kind: 'key-changed' });
  });

  it('in a file that AWS tools reject', () => {
    expect(replaced(`[robot]\n${KEY}\n[broken\n`)).toMatchObject({ kind: 'file-unparsable' });
  });
});

describe('the long-lived keys of a file', () => {
  it.each([
    ['temporary ones', '[a]\naws_access_key_id = ASIA0000000000000001\naws_secret_access_key = 0123456789012345\n'],
    ['ones with a session token', `[a]\n${KEY}aws_session_token = t\n`],
    ['incomplete ones', '[a]\naws_access_key_id = AKIAOLD0000000000001\n'],
    ['sections that no profile name can have', `[a b]\n${KEY}`],
  ])('are without %s', (_, text) => {
    expect(longLivedKeysIn(text, 'credentials')).toEqual([]);
  });

  it.each([
    ['a name that no profile can have', `[a b]\n${KEY}`],
    ['a name in quotes', `['a b']\n${KEY}`],
    ['two spellings that contradict each other', `[robot]\n${KEY}[ robot ]\nregion = x\n`],
    ['a session token', `[a]\n${KEY}aws_session_token = t\n`],
    ['an ID alone', `[a]\naws_access_key_id = ${from.accessKeyId}\n`],
    ['a colon for the equals sign', `[a]\nAWS_Access_Key_ID : ${from.accessKeyId}\n`],
  ])('are in a section with %s, though Mai can’t edit it', (_, text) => {
    expect(longLivedKeysIn(text, 'credentials')).toEqual([]);
    expect(sectionsWithKey(text, 'credentials', from.accessKeyId)).toHaveLength(1);
    expect(sectionsWithKey(text, 'credentials', to.accessKeyId)).toEqual([]);
  });

  it('are not read from another kind of section', () => {
    expect(longLivedKeysIn(`[sso-session x]\n${KEY}[plain]\n${KEY}`, 'config')).toEqual([]);
  });
});
