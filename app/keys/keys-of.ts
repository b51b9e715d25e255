import type { Context } from '../context.ts';
import type { Credentials } from '../domain/credentials.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import { isLive, type RoleSession } from '../domain/role-session.ts';
import { endSession } from './end-session.ts';
import { roleSessionOf } from './sessions-state.ts';

export type LiveKeys = { readonly session: RoleSession; readonly credentials: Credentials };

/**
 * Reads an active role's credentials back from where they were delivered: Mai keeps no copy. Fails with
 * `not-live`, with `keys-missing` if they were removed, and as the file does.
 */
export async function keysOf(
  { ports, snapshot }: Pick<Context, 'ports' | 'snapshot'>,
  key: RoleKey,
): Promise<Result<LiveKeys>> {
  const session = roleSessionOf(snapshot(), key);
  if (session === undefined || !isLive(session, ports.clock.now())) return fail({ kind: 'not-live' });
  const [profile] = session.profiles;
  const keys = profile === undefined ? ok(undefined) : await ports.credentialsFile.read(profile);
  if (!keys.ok) return keys;
  if (keys.value === undefined) return fail({ kind: 'keys-missing', role: session.role.name });
  return ok({ session, credentials: { ...keys.value, expiration: session.expiration } });
}

/** `keysOf` for a person's command: also ends a role session without credentials, so that it can be started again. */
export async function keysToUse(context: Context, key: RoleKey): Promise<Result<LiveKeys>> {
  const keys = await keysOf(context, key);
  if (!keys.ok && keys.failure.kind === 'keys-missing') await endSession(context, { key });
  return keys;
}
