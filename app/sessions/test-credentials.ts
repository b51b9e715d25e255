import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { credentialsToUse } from '../credentials/credentials-of.ts';
import { ok, type Result } from '../domain/result.ts';
import { withoutReservedName } from '../domain/role.ts';

/** Calls GetCallerIdentity with an active role's delivered credentials. The answer is in the snapshot. */
export async function testCredentials(context: Context, { key }: CommandOf<'testCredentials'>): Promise<Result> {
  const { ports, apply } = context;
  const keys = await credentialsToUse(context, key);
  if (!keys.ok) return keys;
  const { session, credentials } = keys.value;
  const identity = await ports.sts.callerIdentity({ role: session.role, keys: credentials, region: session.region });
  if (!identity.ok) return identity;
  const { role, sessionName } = assumedRole(identity.value.arn);
  apply({
    type: 'credentialsTested',
    key,
    identity: { at: ports.clock.now(), accountId: identity.value.accountId, role, sessionName },
  });
  return ok();
}

/** Parses `arn:aws:sts::123456789012:assumed-role/ROLE/SESSION`; other callers have their name for both. A permission set has its own name. */
function assumedRole(arn: string): { readonly role: string; readonly sessionName: string } {
  const [, role, sessionName] = /:assumed-role\/([^/]+)\/(.+)$/.exec(arn) ?? [];
  const name = arn.slice(arn.lastIndexOf(':') + 1);
  return { role: withoutReservedName(role ?? name), sessionName: sessionName ?? name };
}
