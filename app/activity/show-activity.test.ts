import { describe, expect, it } from 'vitest';
import { minutes } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { activeWorld, createWorld, keyNamed, signedIn, type World } from '../testing/fake-world.ts';
import { CANARY } from '../testing/fakes/fake-sts.ts';
import { sampleRole } from '../testing/sample-role.ts';

const shown = ({ application }: World) =>
  application
    .snapshot()
    .activity?.rows.map(row => (row.kind === 'session' ? `${row.role} ${row.end.how}` : `${row.what}`));
const open = ({ application }: World) => application.dispatch({ type: 'openActivity' });

describe('the activity', () => {
  it('lists sessions and failures, newest first, while it is shown', async () => {
    const world = await activeWorld();
    await world.application.dispatch({ type: 'stopRole', key: keyNamed('Dev') });
    world.sts.refusals.push({ kind: 'sts-unreachable', host: 'sts.us-east-1.amazonaws.com' });
    await world.application.dispatch({ type: 'startRole', key: keyNamed('Admin') });
    await world.application.dispatch({ type: 'startRole', key: keyNamed('Admin') });
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
    await world.application.dispatch({ type: 'startRole', key: keyNamed('Dev') });
    expect(world.desk.happened).toEqual([]);
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
