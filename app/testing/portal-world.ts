import type { Provider } from '../domain/provider.ts';
import { type RoleKey, roleKey } from '../domain/role.ts';
import { createWorld, type World } from './fake-world.ts';

/** Start URL of the portal. */
export const START = 'https://acme.awsapps.com/start';
/** Accounts of the person. */
export const DEV = '111111111111';
export const PROD = '222222222222';

/** A world with an IAM Identity Center in eu-west-1, and no company yet. */
export function portalWorld(): World {
  const world = createWorld([], { providers: [] });
  world.identityCenter.regions.set(START, 'eu-west-1');
  world.identityCenter.assigned.set(DEV, ['Admin', 'ReadOnly']);
  world.identityCenter.assigned.set(PROD, ['ReadOnly']);
  return world;
}

/** The portal's company. */
export const portalOf = ({ application }: World): Provider => {
  const [provider] = application.snapshot().providers;
  if (provider === undefined) throw new TypeError('no provider');
  return provider;
};

/** Account IDs and names of the listed permission sets. */
export const rolesOf = (world: World): readonly string[] =>
  (world.application.snapshot().roles[portalOf(world).id] ?? []).map(({ accountId, name }) => `${accountId} ${name}`);

export const keyIn = (world: World, accountId: string, name: string): RoleKey =>
  roleKey(portalOf(world).id, `arn:aws:iam::${accountId}:role/aws-reserved/sso.amazonaws.com/permission-set/${name}`);

/** Variant with the portal as a company. */
export async function signedInAtPortal(): Promise<World> {
  const world = portalWorld();
  const added = await world.application.dispatch({ type: 'addProvider', address: START });
  if (!added.ok) throw new TypeError(added.failure.kind);
  return world;
}
