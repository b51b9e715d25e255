import { describe, expect, it } from 'vitest';
import type { Backup } from '../domain/aws-file.ts';
import { instant } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { activeWorld, failureNoticesOf, sessionsOf } from '../testing/fake-world.ts';
import { ACCOUNT } from '../testing/sample-role.ts';

const backup: Backup = { file: 'credentials', id: 'credentials.1749990000000', takenAt: instant(1_749_990_000_000) };
const { file, id } = backup;

describe('backups of the AWS files', () => {
  it('are listed on request, and previewed before a restore', async () => {
    const world = await activeWorld();
    world.desk.backupList = [backup];
    expect(world.application.snapshot().backups).toBeUndefined();
    await world.application.dispatch({ type: 'listBackups' });
    expect(world.application.snapshot().backups).toEqual([backup]);
    await world.application.dispatch({ type: 'previewRestore', file, id });
    expect(world.application.snapshot().restore).toEqual({
      backup,
      difference: { file, lines: [{ kind: 'added', text: `# ${id}` }] },
    });
  });

  it('are only accepted by listed names', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'listBackups' });
    expect(await world.application.dispatch({ type: 'restoreBackup', file, id: '../../etc/passwd' })).toEqual(
      fail({ kind: 'not-found' }),
    );
    expect(world.desk.restored).toEqual([]);
  });

  it('replace the file, and credentials of active roles are written again', async () => {
    const world = await activeWorld();
    world.desk.backupList = [backup];
    world.desk.onRestore = () => {
      world.file.sections.clear();
      world.file.delivered.clear();
    };
    await world.application.dispatch({ type: 'listBackups' });
    await world.application.dispatch({ type: 'previewRestore', file, id });
    expect(await world.application.dispatch({ type: 'restoreBackup', file, id })).toEqual(ok());
    expect(world.desk.restored).toEqual([backup]);
    const section = { accessKeyId: 'ASIAcanary1', region: 'us-east-1' };
    expect([...world.file.sections]).toEqual([
      [`${ACCOUNT}-Dev`, section],
      ['default', section],
    ]);
    expect(sessionsOf(world)).toHaveLength(1);
    expect(world.application.snapshot().restore).toBeUndefined();
    expect(failureNoticesOf(world)).toEqual([]);
  });
});
