import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { desk, dev, keys, modeOf } from '../../scripts/testing/aws-desk.ts';

describe('backups', () => {
  it('keep what others wrote, five times, and not what Mai itself did', async () => {
    const { files, put, credentials, text, aws } = desk();
    for (let round = 1; round <= 7; round += 1) {
      put(`# round ${round}\n`);
      await files.writeProfile({ profile: dev, credentials: keys(1) });
      await files.writeProfile({ profile: dev, credentials: keys(2) });
    }
    const backups = await files.backups();
    const kept = backups.ok ? backups.value : [];
    expect(kept.map(({ id }) => text(join(aws, 'mai-backups', id)))).toEqual(
      [7, 6, 5, 4, 3].map(round => `# round ${round}\n`),
    );
    expect(kept.map(({ id }) => modeOf(join(aws, 'mai-backups', id)))).toEqual(Array(5).fill('600'));
    expect(modeOf(join(aws, 'mai-backups'))).toBe('700');
    expect(credentials).toBe(files.paths.credentials);
  });

  it('can be looked at and restored, and the restore can be undone', async () => {
    const { files, put, text } = desk();
    put('[a]\nk = v\n');
    await files.writeProfile({ profile: dev, credentials: keys(1) });
    const [backup] = await listed(files);
    if (backup === undefined) throw new Error('no backup');
    const shown = await files.previewRestore(backup);
    expect(shown.ok && shown.value.filter(({ kind }) => kind === 'removed').map(({ text: line }) => line)).toContain(
      '[dev]',
    );
    expect(JSON.stringify(shown)).not.toContain('token1');
    expect(await files.restore(backup)).toEqual({ ok: true });
    expect(text()).toBe('[a]\nk = v\n');
    const [newest] = await listed(files);
    if (newest === undefined) throw new Error('no backup');
    await files.restore(newest);
    expect(text()).toContain('token1==');
    expect(await files.restore({ ...newest, id: '../credentials' })).toEqual({
      ok: false,
      failure: { kind: 'not-found' },
    });
  });
});

async function listed(files: ReturnType<ReturnType<typeof desk>['start']>) {
  const backups = await files.backups();
  return backups.ok ? backups.value : [];
}
