import { describe, expect, it } from 'vitest';
import { minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { activeWorld, createWorld, keyNamed, signedIn, start, type World } from '../testing/fake-world.ts';
import { ROBOT_KEY } from '../testing/fakes/fake-iam.ts';
import { CANARY } from '../testing/fakes/fake-sts.ts';
import { change, rotate, rotationOf, rotationWorld } from '../testing/rotation-world.ts';
import { sampleRole } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';

const shown = ({ application }: World) =>
  application.snapshot().activity?.rows.map(row => {
    if (row.kind === 'session') return `${row.role} ${row.end.how}`;
    return row.kind === 'failure' ? row.what : en.activity.oldKey[row.how](row.oldId, row.newId);
  });
const open = ({ application }: World) => application.dispatch({ type: 'openActivity' });

describe('the activity', () => {
  it('lists sessions and failures, newest first, while it is shown', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'stopRole', key: keyNamed('Dev') });
    world.sts.refusals.push({ kind: 'sts-unreachable', host: 'sts.us-east-1.amazonaws.com' });
    await start(world, 'Admin');
    await start(world, 'Admin');
    await open(world);
    expect(shown(world)).toEqual(['Admin active', 'AWS can’t be reached', 'Dev stopped']);
    await world.application.dispatch({ type: 'closeActivity' });
    expect(shown(world)).toBeUndefined();
  });

  it('treats a session that continues over a restart as one', async () => {
    const before = await activeWorld();
    const settings = before.saved.at(-1);
    const world = createWorld(['Dev'], settings);
    await world.clock.advance(minutes(1));
    expect(world.desk.happened).toEqual([]);
  });

  it('does not list a confirmation as a failure', async () => {
    const world = await signedIn(['Dev', 'Admin']);
    const { accountId } = sampleRole('Dev');
    await world.application.dispatch({ type: 'changeAccount', accountId, production: true });
    await world.application.dispatch({ type: 'setPreference', name: 'confirmProduction', value: true });
    await start(world, 'Dev');
    expect(world.desk.happened).toEqual([]);
  });

  it('lists what became of an old access key, with masked IDs', async () => {
    const given = rotationWorld();
    await rotate(given);
    await change(given, 'undo');
    await open(given.world);
    expect(shown(given.world)).toEqual([
      'Access key AKIA…0001 active again',
      `Access key AKIA…0001 replaced with ${rotationOf(given)?.newId}`,
    ]);
    await change(given, 'finish');
    await change(given, 'delete-old');
    await open(given.world);
    expect(shown(given.world)?.slice(0, 2)).toEqual([
      'Access key AKIA…0001 deleted',
      expect.stringContaining('replaced with'),
    ]);
    await given.world.application.dispatch({ type: 'copyActivity' });
    const table = given.world.desk.copied[0]?.text;
    expect(table).toContain('"Access key AKIA…0001 deleted","robot"');
    for (const { accessKeyId, secretAccessKey } of [ROBOT_KEY, ...given.disk.iam.keys]) {
      expect(table).not.toContain(accessKeyId);
      expect(table).not.toContain(secretAccessKey);
    }
  });

  it('does not say that a key was deleted if its rotation was dismissed', async () => {
    const given = rotationWorld();
    await rotate(given);
    given.disk.keyFiles.keys.clear();
    await change(given, 'delete-old');
    expect(rotationOf(given)?.failure).toEqual({ kind: 'key-changed' });
    await change(given, 'dismiss');
    await open(given.world);
    expect(shown(given.world)).toHaveLength(1);
  });

  it('is copied and exported without secrets', async () => {
    claim('reports-no-secrets');
    const world = await activeWorld();
    await world.application.dispatch({ type: 'copyActivity' });
    expect(await world.application.dispatch({ type: 'saveActivity' })).toEqual(ok());
    const [saved] = world.desk.savedFiles;
    expect(saved?.name).toBe('mai-activity.csv');
    expect(saved?.text).toBe(world.desk.copied[0]?.text);
    expect(saved?.text).toContain(',"Dev",');
    expect(saved?.text).not.toContain(CANARY);
    world.desk.saving = fail({ kind: 'save-failed', fault: 'denied' });
    expect(await world.application.dispatch({ type: 'saveActivity' })).toEqual(world.desk.saving);
  });
});
