import { hours, later } from '../domain/instant.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { ActiveProfile, FileFacts, TroubleshootFacts } from '../troubleshoot/facts.ts';
import { keyOf, NOW, profileName, sampleRole } from './sample-role.ts';

/** Active role `Dev` with the profile `work`. */
export const ACTIVE: ActiveProfile = {
  key: keyOf(sampleRole('Dev')),
  profile: profileName('work'),
  role: 'Dev',
  account: 'Sales data',
  accountId: sampleRole('Dev').accountId,
  partition: 'aws',
  region: 'eu-central-1',
};

const WORK = '[work]\naws_access_key_id = ASIAMAI\naws_secret_access_key = s\naws_session_token = t\n';
const CONFIG = '[profile work]\nregion = eu-central-1\n';

const owned = (written: Readonly<Record<string, readonly string[]>>) =>
  new Map([['work' as ProfileName, { created: true, written }]]);

/** Facts of a healthy AWS file, with changes. */
export function sampleFile(path: string, facts: Partial<Extract<FileFacts, { kind: 'present' }>> = {}): FileFacts {
  return {
    kind: 'present',
    path,
    text: '',
    mode: 0o600,
    folderMode: 0o700,
    isOwn: true,
    isFolderOwn: true,
    modifiedAt: later(NOW, -hours(1)),
    owned: new Map(),
    ...facts,
  };
}

/** Facts of a healthy computer: one active role, used by its profile name. */
export function sampleFacts(
  facts: Partial<TroubleshootFacts> = {},
  files: { credentials?: string; config?: string } = {},
): TroubleshootFacts {
  return {
    now: NOW,
    platform: 'linux',
    home: '/home/ann',
    variables: [{ name: 'AWS_PROFILE', value: 'work', place: { kind: 'environment' } }],
    files: {
      credentials: sampleFile('/home/ann/.aws/credentials', {
        text: files.credentials ?? WORK,
        owned: owned({ aws_access_key_id: ['ASIAMAI'], aws_secret_access_key: [], aws_session_token: [] }),
      }),
      config: sampleFile('/home/ann/.aws/config', {
        text: files.config ?? CONFIG,
        owned: owned({ region: ['eu-central-1'] }),
      }),
    },
    keychain: 'keychain',
    sts: { kind: 'reached', host: 'sts.eu-central-1.amazonaws.com' },
    refusedEndpoints: [],
    proxy: 'DIRECT',
    active: [ACTIVE],
    aliases: [],
    proxies: [],
    folder: { path: '/home/ann/.aws', isFull: false, isWritable: true },
    missingPrograms: [],
    answers: [],
    ...facts,
  };
}
