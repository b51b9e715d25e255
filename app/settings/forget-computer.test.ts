import { describe, expect, it } from 'vitest';
import { fail, ok } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { activeWorld, type World } from '../testing/fake-world.ts';
import { ACME } from '../testing/sample-role.ts';
import { settled } from '../testing/settled.ts';

const forget = ({ application }: World) => application.dispatch({ type: 'forgetComputer' });

describe('deleting all Mai data', () => {
  it('removes credentials, cookies, autostart and Mai’s files, and quits', async () => {
    const world = await activeWorld();
    world.openAtLogin.on = true;
    expect(await forget(world)).toEqual(ok());
    expect(world.file.profiles).toEqual([]);
    expect(world.signIn.forgotten).toEqual([ACME.id]);
    expect(world.openAtLogin.on).toBe(false);
    expect(world.desk.forgotten).toBe(1);
    expect(world.shell).toEqual(['quit']);
  });

  it('removes saved passwords from the keychain', async () => {
    claim('delete-all-data');
    const world = await activeWorld();
    world.passwords.tell({ kind: 'asked', providerId: ACME.id, origin: 'https://login.acme.example' });
    await settled();
    await world.application.dispatch({ type: 'savePassword', providerId: ACME.id, user: 'anna', password: 'hush' });
    expect(world.passwords.kept.size).toBe(1);
    await forget(world);
    expect(world.passwords.kept.size).toBe(0);
  });

  it('removes nothing else if an AWS file can’t be edited, so that it can be retried', async () => {
    const world = await activeWorld();
    const unwritable = {
      kind: 'file-unwritable',
      file: 'credentials',
      path: '~/.aws/credentials',
      fault: 'full',
    } as const;
    world.file.fault = unwritable;
    expect(await forget(world)).toEqual(fail(unwritable));
    expect(world.desk.forgotten).toBe(0);
    expect(world.shell).toEqual([]);
    expect(world.signIn.forgotten).toEqual([]);
  });

  it('reports leftovers and does not quit', async () => {
    const world = await activeWorld();
    const incomplete = fail({ kind: 'forget-incomplete', fault: 'denied' });
    world.desk.forgetting = () => incomplete;
    expect(await forget(world)).toEqual(incomplete);
    expect(world.shell).toEqual([]);
  });
});
