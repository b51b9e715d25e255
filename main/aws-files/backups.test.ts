import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { instant } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { desk, dev, keys } from '../../scripts/testing/aws-desk.ts';
import { hasLinks, hasModes, modeOf, OWN_FILE, OWN_FOLDER } from '../../scripts/testing/file-system.ts';
import { keepBackup, listBackups, readBackup } from './backups.ts';

describe('backups of a file', () => {
  const path = () => join(mkdtempSync(join(tmpdir(), 'mai-copies-')), 'credentials');
  const copy = (of: string, text: string, at: number) => keepBackup(of, Buffer.from(text), instant(at));
  const idsOf = async (of: string) => (await listBackups(of)).map(({ id }) => id);

  it('are made once for equal content, each with a later time than the previous one', async () => {
    const of = path();
    await copy(of, 'one', 1_000);
    await copy(of, 'one', 2_000);
    await copy(of, 'two', 500);
    await copy(of, 'three', 5_000);
    expect(await idsOf(of)).toEqual(['credentials.5000', 'credentials.1001', 'credentials.1000']);
    expect((await readBackup(of, 'credentials.1001'))?.toString()).toBe('two');
    expect(await readBackup(of, '../credentials')).toBeUndefined();
  });

  it('don’t include other files in the folder', async () => {
    const of = path();
    await copy(of, 'one', 1_000);
    const folder = join(dirname(of), 'mai-backups');
    for (const name of ['credentials.x1', 'credentials.1x', 'credentials.', 'config.1', 'xcredentials.1', '12'])
      writeFileSync(join(folder, name), '');
    expect(await idsOf(of)).toEqual(['credentials.1000']);
  });

  it('are in a folder whose mode is ignored on Windows', async () => {
    const of = path();
    const folder = join(dirname(of), 'mai-backups');
    mkdirSync(folder);
    chmodSync(folder, 0o755);
    const { platform } = process;
    Object.defineProperty(process, 'platform', { value: 'win32' });
    try {
      await copy(of, 'one', 1_000);
    } finally {
      Object.defineProperty(process, 'platform', { value: platform });
    }
    expect(modeOf(folder)).toBe(hasModes ? '755' : OWN_FOLDER);
    expect(await idsOf(of)).toEqual(['credentials.1000']);
  });

  it('never overwrite another backup', async () => {
    const of = path();
    mkdirSync(join(dirname(of), 'mai-backups', 'credentials.1000'), { recursive: true, mode: 0o700 });
    await expect(copy(of, 'one', 999).then(() => copy(of, 'two', 999))).rejects.toThrow();
  });

  it('are none without a folder, and fail if the folder is a file', async () => {
    const of = path();
    expect(await listBackups(of)).toEqual([]);
    writeFileSync(join(dirname(of), 'mai-backups'), '');
    await expect(listBackups(of)).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});

describe('backups', () => {
  it('have the last five versions of foreign content, not Mai’s own changes', async () => {
    claim('backups-mode');
    const { files, put, credentials, text, aws } = desk();
    for (let round = 1; round <= 7; round += 1) {
      put(`# round ${round}\n`);
      await files.writeProfiles({ profile: dev, credentials: keys(1) });
      await files.writeProfiles({ profile: dev, credentials: keys(2) });
    }
    const backups = await files.backups();
    const kept = backups.ok ? backups.value : [];
    expect(kept.map(({ id }) => text(join(aws, 'mai-backups', id)))).toEqual(
      [7, 6, 5, 4, 3].map(round => `# round ${round}\n`),
    );
    expect(kept.map(({ id }) => modeOf(join(aws, 'mai-backups', id)))).toEqual(Array(5).fill(OWN_FILE));
    expect(modeOf(join(aws, 'mai-backups'))).toBe(OWN_FOLDER);
    expect(credentials).toBe(files.paths.credentials);
  });

  it('can be previewed and restored, and the restore can be undone', async () => {
    claim('no-path-arguments');
    const { files, put, text } = desk();
    put('[a]\nk = v\n');
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    const [backup] = await listed(files);
    if (backup === undefined) throw new Error('no backup');
    const shown = await files.previewRestore(backup);
    expect(shown.ok && shown.value.filter(({ kind }) => kind === 'removed').map(({ text: line }) => line)).toContain(
      '[dev]',
    );
    expect(JSON.stringify(shown)).not.toContain('token1');
    put(`${text()}[b]\n`);
    expect(await files.restore(backup)).toEqual({ ok: true });
    expect(text()).toBe('[a]\nk = v\n');
    const [newest] = await listed(files);
    if (newest === undefined) throw new Error('no backup');
    await files.restore(newest);
    expect(text()).toBe('[a]\nk = v\n[b]\n');
    expect(await files.restore({ ...newest, id: '../credentials' })).toEqual({
      ok: false,
      failure: { kind: 'not-found' },
    });
  });

  it('are restored with the commands of roles that tools wait for', async () => {
    const { files, put, text, config } = desk();
    put('[profile a]\nregion = x\n', config);
    await files.writeProfiles({ profile: dev, config: { region: 'y', credential_process: 'mai dev' } });
    const [backup] = await listed(files);
    if (backup === undefined) throw new Error('no backup');
    put(text(config).replace('region = x', 'region = z'), config);
    const shown = await files.previewRestore(backup);
    expect(shown.ok && shown.value.filter(({ kind }) => kind !== 'same').map(line => line.text)).toEqual([
      'region = z',
      'region = x',
    ]);
    expect(await files.restore(backup)).toEqual({ ok: true });
    expect(text(config)).toBe('[profile a]\nregion = x\n\n[profile dev]\nregion = y\ncredential_process = mai dev\n');
    await files.removeProfiles(dev);
    expect(text(config)).toBe('[profile a]\nregion = x\n');
  });
});

describe('a backup', () => {
  const theirs =
    '# mine\r\n[a]\r\nk=v\xe9 ; x\r\n\r\n\r\n[dev-2]\naws_access_key_id = AKIATHEIRS\naws_secret_access_key = theirs\n# end';

  it('has every byte of the file except Mai’s keys', async () => {
    claim('backups-content');
    const { files, put, credentials, aws } = desk();
    put(Buffer.from(theirs, 'latin1'));
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    await files.writeProfiles({ profile: 'other' as ProfileName, credentials: keys(2) });
    await files.writeProfiles({ profile: 'default' as ProfileName, credentials: keys(2) });
    // Another program adds a section, as the AWS CLI does.
    put(Buffer.concat([readFileSync(credentials), Buffer.from('\n[new]\nk = v\n')]));
    await files.removeProfiles(dev);
    const copies = readdirSync(join(aws, 'mai-backups')).map(name =>
      readFileSync(join(aws, 'mai-backups', name), 'latin1'),
    );
    expect(copies.toSorted()).toEqual([theirs, `${theirs}\n[new]\nk = v\n`].toSorted());
  });

  it('restores foreign content that another program has changed since', async () => {
    const { files, put, text } = desk();
    put('[a]\nk = v\n');
    await files.writeProfiles({ profile: dev, credentials: keys(1) });
    put(text().replace('k = v', 'k = w'));
    await files.writeProfiles({ profile: dev, credentials: keys(2) });
    const [changed, first] = await listed(files);
    if (changed === undefined || first === undefined) throw new Error('no backup');
    await files.restore(first);
    expect(text()).toBe('[a]\nk = v\n');
    await files.restore(changed);
    expect(text()).toBe('[a]\nk = w\n');
  });

  it.each(['777', '755'])(
    'is in a folder accessible to its owner only, even if that existed with mode %s',
    async mode => {
      claim('backups-mode');
      const { files, put, aws } = desk();
      put('[a]\nk = v\n');
      mkdirSync(join(aws, 'mai-backups'));
      chmodSync(join(aws, 'mai-backups'), Number.parseInt(mode, 8));
      await files.writeProfiles({ profile: dev, credentials: keys(1) });
      expect(modeOf(join(aws, 'mai-backups'))).toBe(OWN_FOLDER);
    },
  );

  it.skipIf(!hasModes || !hasLinks)(
    'is not written through a link or to another user’s folder, and then no file is changed',
    async () => {
      claim('backups-mode');
      const { files, put, text, aws, home } = desk();
      put('[a]\nk = v\n');
      const elsewhere = join(home, 'elsewhere');
      mkdirSync(elsewhere);
      chmodSync(elsewhere, 0o755);
      const folder = join(aws, 'mai-backups');
      symlinkSync(elsewhere, folder);
      const refused = (fault: string) => ({
        ok: false,
        failure: { kind: 'file-unwritable', file: 'credentials', fault },
      });
      expect(await files.writeProfiles({ profile: dev, credentials: keys(1) })).toMatchObject(refused('not-a-file'));
      unlinkSync(folder);
      if (process.getuid?.() === 0) {
        mkdirSync(folder);
        chownSync(folder, 65_534, 65_534);
        expect(await files.writeProfiles({ profile: dev, credentials: keys(1) })).toMatchObject(refused('denied'));
        expect(readdirSync(folder)).toEqual([]);
      }
      expect([text(), readdirSync(elsewhere), modeOf(elsewhere)]).toEqual(['[a]\nk = v\n', [], '755']);
    },
  );
});

async function listed(files: ReturnType<ReturnType<typeof desk>['start']>) {
  const backups = await files.backups();
  return backups.ok ? backups.value : [];
}
