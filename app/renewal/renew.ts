import type { Context } from '../context.ts';
import type { Failure } from '../domain/failure.ts';
import type { ProviderId } from '../domain/provider.ts';
import { assertNever, type Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import { isActive } from '../domain/role-session.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { startOrRenew } from '../sessions/start-or-renew.ts';
import { providerOf } from '../sign-in/sign-in-state.ts';
import { type Renewal, type RenewalSubject, retryLater } from './renewal.ts';
import { dueProviders, renewalTargets, type Target } from './renewal-plan.ts';
import { renewalReaction } from './renewal-reaction.ts';
import { renewalOf } from './renewal-state.ts';

/** Runs work whose unexpected errors become failures. */
type Guarded = (work: () => Promise<Result>) => Promise<Result>;

/** Renews due roles by provider: at most one silent sign-in each, one role at a time. */
export async function renewDue(context: Context, guarded: Guarded): Promise<void> {
  // Queried now: the snapshot may be seconds old.
  if (context.ports.network.now().kind !== 'online') return;
  const due = dueProviders(context.snapshot(), context.ports.clock.now());
  await Promise.all(due.map(providerId => renewProvider(context, providerId, guarded)));
}

async function renewProvider(context: Context, providerId: ProviderId, guarded: Guarded): Promise<void> {
  const before = renewalOf(context.snapshot(), providerId);
  const tried = new Set<RoleKey>();
  const next = () =>
    renewalTargets(context.snapshot(), providerId, context.ports.clock.now()).find(({ key }) => !tried.has(key));
  let stopped: Renewal | undefined;
  put(context, providerId, { kind: 'running', since: context.ports.clock.now() });
  for (let target = next(); target !== undefined && stopped === undefined; target = next()) {
    tried.add(target.key);
    stopped = await renewRole(context, target, before, guarded);
  }
  put(context, providerId, stopped);
}

/** Renews one role. The answer is a state of the whole provider that ends its renewal, or nothing. */
async function renewRole(
  context: Context,
  target: Target,
  before: Renewal | undefined,
  guarded: Guarded,
): Promise<Renewal | undefined> {
  const { key } = target;
  const renewed = await guarded(() => startOrRenew(context, key, { mode: 'silent', fresh: true }));
  const now = context.ports.clock.now();
  if (renewed.ok) {
    const session = roleSessionOf(context.snapshot(), key);
    // Credentials that are expired on arrival would be requested again and again. Those that expired since, because the computer
    // slept while they were written, are renewed.
    if (session !== undefined && !isActive(session, session.startedAt))
      put(context, key, { kind: 'gave-up', since: now });
    return undefined;
  }
  return concluded(context, target, renewed.failure, before);
}

/** State after a failure: of the role, of roles with the same endpoint, or of the provider. */
function concluded(
  context: Context,
  { key, providerId, role }: Target,
  failure: Failure,
  before: Renewal | undefined,
): Renewal | undefined {
  const now = context.ports.clock.now();
  const reaction = renewalReaction(failure);
  const later = (subject: RenewalSubject) => retryLater(renewalOf(context.snapshot(), subject), subject, failure, now);
  switch (reaction) {
    case 'interaction-required': {
      const host = 'host' in failure ? failure.host : hostOf(context, providerId);
      return { kind: 'waiting-for-person', since: now, host };
    }
    case 'snoozed':
      return { kind: 'snoozed', since: now };
    case 'retrying':
      return retryLater(before, providerId, failure, now);
    case 'aws':
      for (const other of renewalTargets(context.snapshot(), providerId, now))
        if (other.role.partition === role.partition) put(context, other.key, later(other.key));
      return undefined;
    case 'role-later':
      put(context, key, later(key));
      return undefined;
    case 'provider':
      context.fail({ providerId }, failure);
      return { kind: 'gave-up', since: now };
    case 'role':
      context.fail({ providerId, key }, failure);
      put(context, key, { kind: 'gave-up', since: now });
      return undefined;
    default:
      return assertNever(reaction);
  }
}

/** Host of the sign-in page. */
function hostOf(context: Context, providerId: ProviderId): string {
  const provider = providerOf(context.snapshot(), providerId);
  return provider === undefined ? '' : new URL(provider.signInUrl).host;
}

const put = ({ apply }: Context, subject: RenewalSubject, renewal: Renewal | undefined): void =>
  apply({ type: 'renewalChanged', subject, ...(renewal !== undefined && { renewal }) });
