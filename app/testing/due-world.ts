import { minutes } from '../domain/instant.ts';
import { signedIn, start, type World } from './fake-world.ts';
import { ACME } from './sample-role.ts';

export const providerId = ACME.id;
export const NAMES = ['Dev', 'Admin', 'ReadOnly'];

/** All roles active for an hour, minutes apart, one minute before the first is due. */
export async function beforeDue(names: readonly string[] = NAMES): Promise<World> {
  const world = await signedIn([...names, 'Spare']);
  world.sts.maximumDuration = 3_600;
  for (const name of names) {
    await start(world, name);
    await world.clock.advance(minutes(1));
  }
  await world.clock.advance(minutes(52 - names.length));
  world.sts.asked.length = 0;
  return world;
}

export const renewalOf = ({ application }: World, subject: string = providerId) =>
  application.snapshot().renewals[subject as typeof providerId];
/** Number of silent sign-ins. */
export const silent = ({ signIn }: World) => signIn.asked.filter(({ mode }) => mode === 'silent').length;
/** Requested roles, in order. */
export const askedFor = ({ sts }: World) => sts.asked.map(({ role }) => role.name);
export const signIn = ({ application }: World) => application.dispatch({ type: 'signIn', providerId });
