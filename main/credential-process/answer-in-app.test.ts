import { expect, test } from 'vitest';
import { credentialsOf } from '../../app/credentials/credentials-of.ts';
import { minutes } from '../../app/domain/instant.ts';
import type { Ports } from '../../app/ports.ts';
import { createWorld } from '../../app/testing/fake-world.ts';
import { FakeClock } from '../../app/testing/fakes/fake-clock.ts';
import { MemoryCredentialStore } from '../../app/testing/fakes/memory-credential-store.ts';
import {
  ACCOUNT,
  ACME,
  NOW,
  profileName,
  sampleRole,
  sampleSession,
  sampleSnapshot,
} from '../../app/testing/sample-role.ts';
import { settled } from '../../app/testing/settled.ts';
import { en } from '../../app/text/en/en.ts';
import { credentialsCall } from '../testing/credential-sockets.ts';
import { createAnswers } from './answer-in-app.ts';

const dev = sampleRole('Dev');
const name = `${ACCOUNT}-Dev`;
const credentials = { accessKeyId: 'ASIA1', secretAccessKey: 's', sessionToken: 't' };

/** The running app with a role of this remaining life, in milliseconds. */
async function running(life: number) {
  const clock = new FakeClock(NOW);
  const credentialStore = new MemoryCredentialStore();
  const session = sampleSession(dev, { expiration: (NOW + life) as typeof NOW });
  const ports = { clock, credentialStore } as unknown as Ports;
  await credentialStore.write({
    profiles: session.profiles,
    credentials: { ...credentials, expiration: session.expiration },
    region: session.region,
    delivery: 'process',
    toolWait: 0,
    allowForeign: false,
  });
  const snapshot = () => sampleSnapshot([dev], { roleSessions: [session] });
  expect((await credentialsOf({ ports, snapshot }, session.key)).ok).toBe(life > 0);
  return { ports, snapshot, session };
}

test('a call that doesn’t wait gets the credentials of an active role, and makes none active', async () => {
  let requested = 0;
  const requestRole = () => {
    requested += 1;
    throw new Error('requested');
  };
  const gone = new AbortController().signal;
  const answer = createAnswers({ ...(await running(minutes(5))), requestRole }, () => en);
  expect(await answer(credentialsCall(name), gone)).toMatchObject({
    kind: 'credentials',
    output: expect.stringContaining('ASIA1'),
  });
  const late = createAnswers({ ...(await running(-1)), requestRole }, () => en);
  expect(await late(credentialsCall(name), gone)).toEqual({
    kind: 'refused',
    sentence: en.credentialProcess.notActive(name),
  });
  expect(requested).toBe(0);
});

test('a call that waits gets credentials only for credential_process, and a sentence for --ensure', async () => {
  const app = await running(minutes(5));
  const requestRole = () => ({
    answer: Promise.resolve({ kind: 'active', session: app.session } as const),
    leave: () => {},
  });
  const answer = createAnswers({ ...app, requestRole }, () => en);
  const gone = new AbortController().signal;
  expect(await answer(credentialsCall(name, 50), gone)).toMatchObject({ kind: 'credentials' });
  const ensured = await answer({ purpose: 'ensure', profile: profileName(name), wait: 0 }, gone);
  expect(ensured).toMatchObject({ kind: 'ensured', outcome: 'active' });
  expect(JSON.stringify(ensured)).not.toContain('ASIA1');
});

test('a call that waits is refused with the reason', async () => {
  const app = await running(minutes(5));
  const requestRole = () => ({ answer: Promise.resolve({ kind: 'declined' } as const), leave: () => {} });
  const answer = createAnswers({ ...app, requestRole }, () => en);
  expect(await answer(credentialsCall(name, 50), new AbortController().signal)).toEqual({
    kind: 'refused',
    sentence: en.ensure.declined(name),
  });
});

test('the request of a tool that has ended is over', async () => {
  const world = createWorld(['Dev'], { roles: { [ACME.id]: [dev] } });
  await settled();
  const ports = { clock: world.clock } as unknown as Ports;
  const answer = createAnswers({ ports, ...world.application }, () => en);
  const gone = new AbortController();
  const waiting = answer(credentialsCall(name, 50), gone.signal);
  await settled();
  expect(world.application.snapshot().roleRequests).toHaveLength(1);
  gone.abort();
  await waiting;
  expect(world.application.snapshot().roleRequests).toEqual([]);
});
