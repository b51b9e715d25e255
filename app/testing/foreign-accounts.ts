import { expect } from 'vitest';
import { minutes } from '../domain/instant.ts';
import { roleKey } from '../domain/role.ts';
import { signedIn, type World } from './fake-world.ts';
import type { SamlFacts } from './saml-response.ts';
import { ACCOUNT, ACME, roleValue, sampleRole } from './sample-role.ts';

export const THEIRS = '666666666666';
export const LURE = roleValue('Admin', THEIRS);
export const EVIL = 'https://idp.evil.example';
export const ATTACK: SamlFacts = { roles: [LURE], issuer: EVIL };
export const lure = roleKey(ACME.id, sampleRole('Admin', THEIRS).roleArn);
export const OTHER_ACCOUNTS = { kind: 'other-accounts', company: ACME.name, host: 'sso.acme.example' } as const;
export const OURS = [`Dev in ${ACCOUNT}`, `Admin in ${ACCOUNT}`];

export const signIn = ({ application }: World) => application.dispatch({ type: 'signIn', providerId: ACME.id });
export const review = ({ application }: World) => application.dispatch({ type: 'reviewAccounts', providerId: ACME.id });
export const start = ({ application }: World, key = lure) => application.dispatch({ type: 'startRole', key });
export const rolesOf = ({ application }: World) =>
  (application.snapshot().roles[ACME.id] ?? []).map(({ accountId, name }) => `${name} in ${accountId}`);
export const questionOf = ({ application }: World) => application.snapshot().accountsQuestion;
export const useAccounts = (world: World, id = questionOf(world)?.id ?? '') =>
  world.application.dispatch({ type: 'useAccounts', providerId: ACME.id, id });

/** A known company with `Dev` active, whose next sign-in returns this assertion. */
export async function attacked(facts: SamlFacts = ATTACK): Promise<World> {
  const world = await signedIn(['Dev', 'Admin']);
  await world.clock.advance(minutes(6));
  world.offer(facts);
  return world;
}

/** The same after that sign-in. */
export async function asked(facts: SamlFacts = ATTACK): Promise<World> {
  const world = await attacked(facts);
  await signIn(world);
  return world;
}

export function expectNothingTaken(world: World): void {
  expect(rolesOf(world)).toEqual(OURS);
  expect(world.sts.asked).toEqual([]);
  expect(world.file.profiles).toEqual([]);
}
