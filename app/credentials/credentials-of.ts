import type { Context } from '../context.ts';
import type { Credentials } from '../domain/credentials.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import { isActive, type RoleSession } from '../domain/role-session.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { stopRole } from '../sessions/stop-role.ts';
import { writesEnded } from './in-delivery.ts';

export type ActiveCredentials = { readonly session: RoleSession; readonly credentials: Credentials };

/** The session of an active role. Fails with `not-active`. */
export function activeSession(
  { ports, snapshot }: Pick<Context, 'ports' | 'snapshot'>,
  key: RoleKey,
): Result<RoleSession> {
  const session = roleSessionOf(snapshot(), key);
  return session !== undefined && isActive(session, ports.clock.now()) ? ok(session) : fail({ kind: 'not-active' });
}

/**
 * Reads an active role's credentials back from where they were delivered: Mai keeps no copy. Fails with
 * `not-active`, with `keys-missing` if they were removed, and as the file does.
 */
export async function credentialsOf(
  context: Pick<Context, 'ports' | 'snapshot'>,
  key: RoleKey,
): Promise<Result<ActiveCredentials>> {
  const active = activeSession(context, key);
  if (!active.ok) return active;
  const session = active.value;
  const [profile] = session.profiles;
  const keys = profile === undefined ? ok(undefined) : await context.ports.credentialStore.read(profile);
  if (!keys.ok) return keys;
  if (keys.value === undefined) return fail({ kind: 'keys-missing', role: session.role.name });
  return ok({ session, credentials: { ...keys.value, expiration: session.expiration } });
}

/** `credentialsOf` for a person's command: also ends a role session without credentials, so that it can be started again. */
export async function credentialsToUse(context: Context, key: RoleKey): Promise<Result<ActiveCredentials>> {
  await writesEnded(context, key);
  const keys = await credentialsOf(context, key);
  if (!keys.ok && keys.failure.kind === 'keys-missing') await stopRole(context, { key });
  return keys;
}
