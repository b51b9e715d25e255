import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type RoleKey, roleKey } from '../domain/role.ts';
import { stopRole } from '../sessions/stop-role.ts';
import { knownRole } from './known-roles.ts';
import { checkRegion } from './role-region.ts';
import { parseExternalId, parseTargetRole } from './target-role.ts';
import { trustPolicy } from './trust-policy.ts';

/** Saves a chained role. Sends no request to AWS. */
export async function addChainedRole(context: Context, command: CommandOf<'addChainedRole'>): Promise<Result> {
  const { snapshot, apply } = context;
  const source = knownRole(snapshot(), command.source);
  if (source === undefined) return fail({ kind: 'not-found' });
  const role = parseTargetRole(command.account, command.role, source.role);
  if (!role.ok) return role;
  const externalId = parseExternalId(command.externalId);
  if (!externalId.ok) return externalId;
  const region = command.region.trim();
  const checked = region === '' ? ok() : checkRegion(region, role.value);
  if (!checked.ok) return checked;
  const key = roleKey(source.providerId, role.value.roleArn);
  if (knownRole(snapshot(), key) !== undefined) return fail({ kind: 'not-a-target-role', reason: 'known' });
  const chained = { key, source: source.key, role: role.value };
  apply({
    type: 'chainedRoleAdded',
    chained: externalId.value === undefined ? chained : { ...chained, externalId: externalId.value },
  });
  if (region !== '') apply({ type: 'roleSettingsChanged', key, change: { region } });
  return ok();
}

/** Stops and removes a chained role and the roles chained from it. */
export async function forgetChainedRole(context: Context, { key }: { readonly key: RoleKey }): Promise<Result> {
  for (const further of context.snapshot().chainedRoles.filter(({ source }) => source === key)) {
    const forgotten = await forgetChainedRole(context, further);
    if (!forgotten.ok) return forgotten;
  }
  const ended = await stopRole(context, { key });
  if (ended.ok) context.apply({ type: 'chainedRoleForgotten', key });
  return ended;
}

/** Copies the trust policy that the other account's role needs. */
export async function copyTrustPolicy(
  { ports, snapshot }: Context,
  { key, form }: CommandOf<'copyTrustPolicy'>,
): Promise<Result> {
  const chained = snapshot().chainedRoles.find(candidate => candidate.key === key);
  const source = chained && knownRole(snapshot(), chained.source);
  if (chained === undefined || source === undefined) return fail({ kind: 'not-found' });
  const { externalId } = chained;
  ports.clipboard.copy(trustPolicy({ source: source.role, form, ...(externalId !== undefined && { externalId }) }));
  return ok();
}
