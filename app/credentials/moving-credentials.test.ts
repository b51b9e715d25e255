import { expect, it } from 'vitest';
import { ok } from '../domain/result.ts';
import { activeWorld, keyNamed, sessionsOf } from '../testing/fake-world.ts';
import { settled } from '../testing/settled.ts';

const key = keyNamed('Dev');

it('credentials that are being moved to another place are waited for, and their role stays active', async () => {
  const world = await activeWorld();
  const { file, application } = world;
  // As in the real store, where the credentials are in neither place for a moment and nothing holds up who reads.
  file.read = async profile => ok(file.delivered.get(profile)?.credentials);
  file.isWaiting = true;
  const moving = application.dispatch({ type: 'setDelivery', key, delivery: 'process' });
  await settled();
  file.delivered.clear();
  const tested = application.dispatch({ type: 'testCredentials', key });
  await settled();
  file.release();
  expect(await moving).toEqual(ok());
  expect(await tested).toMatchObject({ ok: true });
  expect(sessionsOf(world)).toMatchObject([{ key, delivery: 'process' }]);
});
