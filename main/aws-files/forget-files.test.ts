import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../app/domain/result.ts';
import { NOW, profileName } from '../../app/testing/sample-role.ts';
import { hasLinks } from '../../scripts/testing/file-system.ts';
import { createAwsFiles } from './aws-files.ts';
import { createOwnershipStore } from './ownership-store.ts';

let home: string;
const at = (...path: readonly string[]): string => join(home, ...path);
const files = () =>
  createAwsFiles({
    environment: {},
    home,
    platform: process.platform,
    ownership: createOwnershipStore(at('mai')),
    now: () => NOW,
  });
const credentials = {
  accessKeyId: 'ASIAEXAMPLE000000001',
  secretAccessKey: 'abc',
  sessionToken: 'def',
  expiration: NOW,
};

/** Writes a profile, removes it, and deletes what Mai created. */
async function writeAndForget(): Promise<void> {
  const aws = files();
  const profile = profileName('dev');
  expect(await aws.writeProfiles({ profile, credentials, config: { region: 'eu-central-1' } })).toEqual(ok());
  expect(await aws.removeProfiles(profile)).toEqual(ok());
  expect(await aws.forget()).toEqual(ok());
}

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'mai-forget-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('deleting what Mai created beside the AWS files', () => {
  it('leaves no folder if there was none', async () => {
    await writeAndForget();
    expect(existsSync(at('.aws'))).toBe(false);
  });

  it('removes the backups and restores every byte of the files', async () => {
    await mkdir(at('.aws'));
    const text = '# mine\r\n[a]\nregion=x\n\n';
    await writeFile(at('.aws', 'config'), text);
    await writeAndForget();
    expect(await readFile(at('.aws', 'config'), 'utf8')).toBe(text);
    expect(existsSync(at('.aws', 'mai-backups'))).toBe(false);
    expect(existsSync(at('.aws', 'credentials'))).toBe(false);
  });

  it.skipIf(!hasLinks)('keeps foreign files beside them, and the target of a link', async () => {
    await mkdir(at('.aws', 'cli'), { recursive: true });
    await mkdir(at('elsewhere'));
    await symlink(at('elsewhere', 'credentials'), at('.aws', 'credentials'));
    await writeAndForget();
    expect(existsSync(at('.aws', 'cli'))).toBe(true);
    expect(await readFile(at('.aws', 'credentials'), 'utf8')).toBe('');
  });

  it('reports what it could not remove', async () => {
    await mkdir(at('.aws', 'mai-backups', 'config.7'), { recursive: true });
    expect(await files().forget()).toMatchObject({
      ok: false,
      failure: { kind: 'file-unwritable', file: 'config', path: at('.aws', 'config') },
    });
  });

  it('does nothing if Mai never wrote', async () => {
    await mkdir(at('.aws'));
    await writeFile(at('.aws', 'credentials'), '');
    expect(await files().forget()).toEqual(ok());
    expect(existsSync(at('.aws', 'credentials'))).toBe(true);
  });
});
