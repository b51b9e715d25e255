import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeliveryMethod } from '../../app/domain/delivery-method.ts';
import { FakeClock } from '../../app/testing/fakes/fake-clock.ts';
import { NOW, profileName } from '../../app/testing/sample-role.ts';
import type { AwsFiles } from '../aws-files/aws-files.ts';
import { createCredentialStore, openAwsFiles } from '../credentials/credential-store.ts';
import { createVault } from '../credentials/vault.ts';

export const profile = profileName('sales');
export const keys = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'a+/b', sessionToken: 'tok==' };
export const credentials = { ...keys, expiration: NOW };
const launch = { platform: 'linux', program: '/opt/My Mai/mai', leadingArguments: [] } as const;
export const STATIC = `[sales]
aws_access_key_id = ASIAEXAMPLE
aws_secret_access_key = a+/b
aws_session_token = tok==
`;

/** A home folder with these AWS files. */
export async function deliveryDesk(texts: { credentials?: string; config?: string } = {}) {
  const home = await mkdtemp(join(tmpdir(), 'mai-delivery-'));
  const path = (file: string) => join(home, '.aws', file);
  mkdirSync(join(home, '.aws'));
  for (const [file, text] of Object.entries(texts)) writeFileSync(path(file), text);
  const entries = new Map<string, string>();
  const vault = createVault({
    folder: join(home, 'vault'),
    keychain: {
      read: async account => entries.get(account) ?? null,
      write: async (account, secret) => void entries.set(account, secret),
      remove: async account => void entries.delete(account),
    },
    timeout: 1_000,
    createsKey: 'yes',
  });
  const files = openAwsFiles({ HOME: home }, join(home, 'mai'), new FakeClock(NOW));
  const removals: number[] = [];
  const counted: AwsFiles = {
    ...files,
    removeProfiles(...profiles) {
      removals.push(profiles.length);
      return files.removeProfiles(...profiles);
    },
  };
  const port = createCredentialStore(counted, vault, launch);
  const write = (delivery: DeliveryMethod, allowForeign = false) =>
    port.write({ profiles: [profile], credentials, region: 'eu-central-1', delivery, toolWait: 0, allowForeign });
  const read = (file: string) => {
    try {
      return readFileSync(path(file), 'utf8');
    } catch {
      return '';
    }
  };
  return { port, vault, write, read, path, removals };
}
