import { describe, expect, it } from 'vitest';
import { ACTIVE, sampleFacts, sampleFile } from '../testing/sample-facts.ts';
import { profileName } from '../testing/sample-role.ts';
import type { TroubleshootFacts } from './facts.ts';
import { findProblems } from './find-problems.ts';
import { fixOf } from './fix.ts';

const WORK = '[work]\naws_access_key_id = ASIAMAI\naws_secret_access_key = s\naws_session_token = t\n';
const CONFIG = '[profile work]\nregion = eu-central-1\n';

const found = (facts: TroubleshootFacts) => findProblems(facts);

describe('a profile', () => {
  const config = (text: string) => found(sampleFacts({}, { config: text }));

  it('whose static credentials hide a process is reported and fixed', () => {
    const [finding, ...others] = config(`${CONFIG}[profile other]\ncredential_process = /opt/x\n`).concat(
      found(
        sampleFacts(
          {},
          {
            config: `${CONFIG}[profile other]\ncredential_process = /opt/x\n`,
            credentials: `${WORK}[other]\naws_access_key_id = ASIAOTHER\n`,
          },
        ),
      ),
    );
    expect(others).toEqual([]);
    expect(finding).toEqual({ kind: 'process-shadowed', profile: 'other', id: 'ASIA…THER' });
    expect(finding && fixOf(finding)).toMatchObject({
      kind: 'clear-keys',
      keyId: 'ASIA…THER',
      file: 'credentials',
      profile: 'other',
    });
  });

  it.each([
    ['sso_session = corp'],
    ['source_profile = base'],
    ['role_arn = arn:aws:iam::123456789012:role/X'],
    ['credential_process = /opt/vault'],
    ['web_identity_token_file = /t'],
  ])('with a foreign “%s” is reported and fixed', line => {
    const [finding] = config(`${CONFIG}${line}\n`);
    const [key] = line.split(' ');
    expect(finding).toEqual({ kind: 'foreign-settings', profile: 'work', keys: [key] });
    expect(finding && fixOf(finding)).toEqual({ kind: 'clear-keys', file: 'config', profile: 'work', keys: [key] });
  });

  it('with Mai’s own process is accepted', () => {
    const files = sampleFacts({}, { credentials: '' }).files;
    const own = {
      created: true,
      written: { credential_process: ['/opt/mai --credentials work'], region: ['eu-central-1'] },
    };
    const facts = sampleFacts({
      files: {
        ...files,
        config: sampleFile('/home/ann/.aws/config', {
          text: `${CONFIG}credential_process = /opt/mai --credentials work\n`,
          owned: new Map([[profileName('work'), own]]),
        }),
      },
    });
    expect(found(facts)).toEqual([]);
  });

  it('without a region is reported and fixed', () => {
    const [finding] = config('[profile work]\noutput = json\n');
    expect(finding).toEqual({ kind: 'region-missing', profile: 'work', region: 'eu-central-1' });
    expect(finding && fixOf(finding)).toEqual({ kind: 'set-region', profile: 'work', region: 'eu-central-1' });
  });

  it('whose credentials another program changed is reported and fixed', () => {
    const [gone] = found(sampleFacts({}, { credentials: '' }));
    expect(gone).toEqual({ kind: 'keys-gone', key: ACTIVE.key, profile: 'work', how: 'gone' });
    expect(gone && fixOf(gone)).toEqual({ kind: 'renew', key: ACTIVE.key });
    const replaced = found(sampleFacts({}, { credentials: '[work]\naws_access_key_id = ASIAELSE\n' }));
    expect(replaced).toMatchObject([{ kind: 'keys-gone', how: 'replaced' }]);
  });

  it.each([
    ['other credentials', { credentials: '[work]\naws_access_key_id = ASIAELSE\n[work]\n' }],
    ['no credentials', { credentials: '[work]\n[work]\nregion = eu-west-1\n' }],
  ])('whose section is duplicated, with %s in it, has that as its only finding', (_, files) => {
    expect(found(sampleFacts({}, files))).toEqual([
      expect.objectContaining({ kind: 'repeated', file: 'credentials', name: 'work' }),
    ]);
  });

  it('with the other file’s header syntax is reported', () => {
    const findings = found(
      sampleFacts({}, { config: `${CONFIG}\n[dev]\nregion = eu-west-1\n`, credentials: `${WORK}[profile x]\na = b\n` }),
    );
    expect(findings).toEqual([
      { kind: 'wrong-header', file: 'credentials', header: 'profile x', line: 5 },
      { kind: 'wrong-header', file: 'config', header: 'dev', line: 4 },
    ]);
  });
});
