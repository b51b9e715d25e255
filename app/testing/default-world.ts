// Worlds in which the profile `default` matters: who has it, in the snapshot and in the files.
import type { RoleKey } from '../domain/role.ts';
import { createWorld, keyNamed, sessionsOf, type World } from './fake-world.ts';
import { ACCOUNT } from './sample-role.ts';
import { settled } from './settled.ts';

export const NAMES: readonly string[] = ['Dev', 'Admin', 'ReadOnly'];
export const dev: RoleKey = keyNamed('Dev');
export const admin: RoleKey = keyNamed('Admin');

export type Asked = Parameters<World['application']['dispatch']>[0];
export const run = ({ application }: World, command: Asked) => application.dispatch(command);
export const start = (world: World, key = dev) => run(world, { type: 'startRole', key });
export const stop = (world: World, key = dev) => run(world, { type: 'stopRole', key });

/** Names of the active roles that have `default`. */
export const holders = (world: World): readonly string[] =>
  sessionsOf(world).flatMap(({ role, profiles }) => (profiles.some(name => name === 'default') ? [role.name] : []));

/** The role whose credentials are in `default`. */
export const inDefault = ({ file }: World): string | undefined => {
  const { accessKeyId } = file.sections.get('default') ?? {};
  const isTwin = (name: string, held: { accessKeyId: string }) =>
    name !== 'default' && held.accessKeyId === accessKeyId;
  return [...file.sections].find(([name, held]) => isTwin(name, held))?.[0].replace(`${ACCOUNT}-`, '');
};

/** The next start of Mai, with what the earlier one saved. */
export async function nextStart(world: World): Promise<World> {
  const next = createWorld(NAMES, world.saved.at(-1));
  await settled();
  await settled();
  return next;
}
