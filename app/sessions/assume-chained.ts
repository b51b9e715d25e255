import type { Context } from '../context.ts';
import { credentialsOf } from '../credentials/credentials-of.ts';
import { CHAINED_DURATION } from '../domain/chained-role.ts';
import { fail, type Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import { isStopped } from '../renewal/renews-automatically.ts';
import { type KnownRole, knownRole } from '../roles/known-roles.ts';
import { regionFor } from '../roles/role-region.ts';
import { accountName } from '../roles/roles-state.ts';
import type { SignInMode } from '../sign-in/sign-in-port.ts';
import type { Issued } from './sts-port.ts';

/** RoleSessionName is passed on, so that the other account's CloudTrail identifies the person. */
const NAMELESS = 'mai';

/** STS error codes for invalid or expired credentials of the caller. */
const INVALID_CALLER: ReadonlySet<string> = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'SignatureDoesNotMatch',
]);

type ChainedKnown = KnownRole & { readonly source: RoleKey };

/**
 * Starts a chained role; `startSource` starts its source role first if needed. If the other account rejects the caller, the
 * failure is `trust-missing`.
 */
export async function assumeChained(
  context: Context,
  { key, role, source }: ChainedKnown,
  mode: SignInMode,
  startSource: (source: RoleKey) => Promise<Result>,
): Promise<Result<Issued>> {
  const { ports, snapshot } = context;
  // A stopped source role must not restart just because a chained role is renewed.
  if (mode === 'silent' && isStopped(snapshot(), source) && !context.starts.has(source)) {
    const name = knownRole(snapshot(), source)?.role.name ?? source;
    return fail({ kind: 'source-stopped', role: role.name, source: name });
  }
  const started = await startSource(source);
  if (!started.ok) return started;
  const from = await credentialsOf(context, source);
  if (!from.ok) return from;
  const { session, credentials } = from.value;
  const externalId = snapshot().chainedRoles.find(chained => chained.key === key)?.externalId;
  const issued = await ports.sts.assumeRole({
    role,
    keys: credentials,
    sessionName: session.sessionName ?? NAMELESS,
    ...(externalId !== undefined && { externalId }),
    region: regionFor(snapshot(), { key, providerId: session.providerId, role }),
    durationSeconds: CHAINED_DURATION,
  });
  const refusal = !issued.ok && issued.failure.kind === 'sts-refused' ? issued.failure : undefined;
  if (refusal !== undefined && INVALID_CALLER.has(refusal.code))
    return fail({ kind: 'keys-refused', role: session.role.name, code: refusal.code });
  if (refusal?.refusal !== 'AccessDenied') return issued;
  return fail({
    kind: 'trust-missing',
    role: role.name,
    account: accountName(snapshot(), role.accountId),
    source: knownRole(snapshot(), source)?.role.name ?? session.role.name,
    hasExternalId: externalId !== undefined,
  });
}
