import type { RequestAnswer } from '../credential-process/request-role.ts';
import { seconds } from '../domain/instant.ts';
import type { Settings } from '../settings/settings.ts';
import { createWorld, keyNamed, type World } from './fake-world.ts';
import { ACCOUNT, ACME, profileName, sampleRole } from './sample-role.ts';
import { settled } from './settled.ts';

// Loaded at the first sign-in otherwise: the turns that `settled` waits are too few for it.
import '../saml/assertion.ts';

export const key = keyNamed('Dev');
export const dev = profileName(`${ACCOUNT}-Dev`);
export const admin = profileName(`${ACCOUNT}-Admin`);
export const WAIT = seconds(120);

/** Mai after a restart: the role was active, and not stopped. */
export async function restarted(facts: Partial<Settings> = {}): Promise<World> {
  const world = createWorld(['Dev', 'Admin'], {
    roles: { [ACME.id]: ['Dev', 'Admin'].map(name => sampleRole(name)) },
    lastRoles: [key],
    ...facts,
  });
  await settled();
  return world;
}

export const request = ({ application }: World, profile = dev, wait = WAIT) => application.requestRole(profile, wait);

/** What is answered by now; undefined while the program waits. */
export async function answeredBy({
  answer,
}: {
  readonly answer: Promise<RequestAnswer>;
}): Promise<RequestAnswer | undefined> {
  let known: RequestAnswer | undefined;
  void answer.then(given => {
    known = given;
  });
  await settled();
  return known;
}

export const requests = ({ application }: World) => application.snapshot().roleRequests;
export const windows = ({ signIn }: World) => signIn.asked.filter(({ mode }) => mode === 'window').length;
