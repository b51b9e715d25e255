import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { toolWaitOf } from '../credential-process/tools-wait.ts';
import { DEFAULT_PROFILE, type ProfileName } from '../domain/profile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { RoleKey } from '../domain/role.ts';
import type { RoleSession } from '../domain/role-session.ts';
import { dismissNotices } from '../failures/dismiss-notices.ts';
import { knownRole } from '../roles/known-roles.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { renewIfActive } from '../sessions/start-or-renew.ts';
import { isSwitchedOn } from '../settings/effective-preferences.ts';
import { type ActiveCredentials, activeSession, credentialsOf } from './credentials-of.ts';
import { defaultSession, defaultStateOf } from './default-owner.ts';
import { deliveryFor } from './delivery-for.ts';
import { settleIntent } from './settle-intent.ts';
import { withDifference } from './write-profiles.ts';

/** Reserves the profile `default` for a role, at once if it is active. Without a role: ends that, and gives `default` back. */
export async function setDefaultOwner(context: Context, { key }: CommandOf<'setDefaultOwner'>): Promise<Result> {
  const { snapshot, apply } = context;
  if (key !== undefined && knownRole(snapshot(), key) === undefined) return fail({ kind: 'not-found' });
  if (key !== undefined && roleSessionOf(snapshot(), key) !== undefined)
    return giveDefault(context, key, { isReserved: true });
  return inTurn(context, async () => {
    const released = await releaseDefault(context, key);
    if (released.ok) apply({ type: 'defaultOwnerChanged', key });
    return released;
  });
}

/**
 * Gives the profile `default` to an active role, from the role that has it. `takeForeign`: the person's consent to replace a
 * `default` that is not Mai's. Fails with `not-active`, with `section-foreign`, and as the files do.
 */
export async function makeDefault(
  context: Context,
  { key, takeForeign = false }: CommandOf<'makeDefault'>,
): Promise<Result> {
  const { defaultOwner } = context.snapshot();
  const active = activeSession(context, key);
  if (!active.ok) return active;
  if (deliveryFor(context.snapshot(), key) === 'endpoint') return fail({ kind: 'not-found' });
  return giveDefault(context, key, { takeForeign, isReserved: defaultOwner !== undefined });
}

/** Gives `default` back if a role took it automatically and no role is to do that any more. */
export async function releaseAutomaticDefault(context: Context): Promise<Result> {
  const { defaultHolder: holder, defaultOwner } = context.snapshot();
  if (defaultOwner !== undefined || !holder?.isAutomatic || isSwitchedOn(context.snapshot(), 'defaultProfile'))
    return ok();
  return inTurn(context, () => releaseDefault(context));
}

export async function keepOwnDefault({ apply }: Context): Promise<Result> {
  apply({ type: 'ownDefaultKept' });
  return ok();
}

type Giving = { readonly takeForeign?: boolean; readonly isReserved: boolean };

/**
 * Writes `default` for an active role. All of it is noted before anything is awaited, so that no start takes the profile
 * meanwhile, and a stop waits for it.
 */
async function giveDefault(
  context: Context,
  key: RoleKey,
  { takeForeign = false, isReserved }: Giving,
): Promise<Result> {
  const { snapshot, apply } = context;
  const { defaultHolder: holder, defaultOwner: owner } = snapshot();
  const giving = inTurn(context, () => transferDefault(context, key, takeForeign));
  apply({ type: 'defaultOwnerChanged', key: isReserved ? key : undefined });
  apply({ type: 'defaultHolderChanged', holder: isReserved ? undefined : { key, isAutomatic: false } });
  const given = await giving;
  if (given.ok) return given;
  if (given.failure.kind === 'keys-missing') return renewIfActive(context, key);
  const isUnmoved = defaultSession(snapshot()) !== undefined;
  if (isUnmoved) apply({ type: 'defaultOwnerChanged', key: owner });
  if (!isReserved || isUnmoved) apply({ type: 'defaultHolderChanged', holder: isUnmoved ? holder : undefined });
  return given;
}

/** Runs a change of `default` after earlier ones and the writes in progress. Later writes, and stops, wait for it. */
function inTurn(context: Context, change: () => Promise<Result>): Promise<Result> {
  const writes = () => Promise.allSettled([...context.deliveries.values()]);
  const changing = (context.defaultChange ?? Promise.resolve()).then(writes).then(change);
  const end = () => {
    if (context.defaultChange === ended) context.defaultChange = undefined;
  };
  const ended = changing.then(end, end);
  context.defaultChange = ended;
  return changing;
}

/** Moves `default` to a role with the credentials that it has. Fails with `keys-missing` if another program removed them. */
async function transferDefault(context: Context, key: RoleKey, takeForeign: boolean): Promise<Result> {
  const released = await releaseDefault(context, key);
  const session = roleSessionOf(context.snapshot(), key);
  if (!released.ok || session === undefined || defaultStateOf(session) === 'none') return released;
  const active = await credentialsOf(context, key);
  return active.ok ? writeDefault(context, active.value, takeForeign) : active;
}

/** Writes an active role's credentials to the profile `default`, too. Fails with `section-foreign`, and as the files do. */
async function writeDefault(
  context: Context,
  { session, credentials }: ActiveCredentials,
  allowForeign: boolean,
): Promise<Result> {
  const { ports, apply, snapshot } = context;
  const { key, region, delivery } = session;
  const intent = await ports.journal.note({ kind: 'deliver', session: { ...session, profiles: withDefault(session) } });
  const toolWait = toolWaitOf(snapshot(), key);
  const write = { profiles: [DEFAULT_PROFILE], credentials, region, delivery, toolWait, allowForeign };
  const written = await ports.credentialStore.write(write);
  const now = roleSessionOf(snapshot(), key);
  // Stopped meanwhile.
  if (written.ok && now === undefined) await ports.credentialStore.remove(DEFAULT_PROFILE);
  if (written.ok && now !== undefined) {
    apply({ type: 'sessionChanged', session: { ...now, profiles: withDefault(now) } });
    apply({ type: 'ownDefaultFound', ownDefault: undefined });
    dismissNotices(context, ({ failure }) => failure.kind === 'section-foreign' && failure.profile === DEFAULT_PROFILE);
  }
  settleIntent(context, intent);
  return written.ok ? written : withDifference(context, write, written.failure);
}

const withDefault = ({ profiles }: RoleSession): readonly ProfileName[] => [...new Set([...profiles, DEFAULT_PROFILE])];

/** Takes the profile `default` from the role that has it, which keeps its own profile. Not from the role `heir`. */
async function releaseDefault(context: Context, heir?: RoleKey): Promise<Result> {
  const { apply, snapshot, ports } = context;
  const session = defaultSession(snapshot());
  if (session !== undefined && session.key !== heir) {
    const intent = await ports.journal.note({ kind: 'deliver', session });
    const removed = await ports.credentialStore.remove(DEFAULT_PROFILE);
    settleIntent(context, intent);
    if (!removed.ok) return removed;
    const now = roleSessionOf(snapshot(), session.key);
    const profiles = now?.profiles.filter(name => name !== DEFAULT_PROFILE) ?? [];
    if (now !== undefined) apply({ type: 'sessionChanged', session: { ...now, profiles } });
  }
  if (snapshot().defaultHolder?.key !== heir) apply({ type: 'defaultHolderChanged', holder: undefined });
  return ok();
}
