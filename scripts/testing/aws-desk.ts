// A home folder with AWS files, for tests of their bytes.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Credentials } from '../../app/domain/credentials.ts';
import { type Instant, instant } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { type AwsFiles, createAwsFiles } from '../../main/aws-files/aws-files.ts';
import { createOwnershipStore } from '../../main/aws-files/ownership-store.ts';

export const dev = 'dev' as ProfileName;
export const keys = (number: number): Credentials => ({
  accessKeyId: `ASIAKEY${number}`,
  secretAccessKey: `secret/${number}+`,
  sessionToken: `token${number}==`,
  expiration: instant(1_000 * number),
});
export const own = (number: number): string =>
  `aws_access_key_id = ASIAKEY${number}\naws_secret_access_key = secret/${number}+\naws_session_token = token${number}==\n`;

/** AWS files of a home folder, at the environment's paths. Uses its clock. */
export const deskFiles = (
  home: string,
  environment: Readonly<Record<string, string>> = {},
  now = counting(),
): AwsFiles =>
  createAwsFiles({
    environment,
    home,
    platform: process.platform,
    ownership: createOwnershipStore(join(home, 'mai')),
    now,
  });

function counting(): () => Instant {
  let now = 0;
  return () => {
    now += 1;
    return instant(now);
  };
}

export function desk() {
  const home = mkdtempSync(join(tmpdir(), 'mai-files-'));
  const aws = join(home, '.aws');
  const credentials = join(aws, 'credentials');
  const config = join(aws, 'config');
  const now = counting();
  const start = () => deskFiles(home, {}, now);
  return {
    home,
    aws,
    credentials,
    config,
    start,
    files: start(),
    put(text: string | Buffer, path = credentials, mode = 0o600) {
      mkdirSync(aws, { recursive: true, mode: 0o700 });
      writeFileSync(path, text);
      chmodSync(path, mode);
    },
    text: (path = credentials) => readFileSync(path, 'utf8'),
    leftovers: () => readdirSync(aws).filter(name => name.includes('mai-') && name !== 'mai-backups'),
  };
}
