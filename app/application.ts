import { activityBetween } from './activity/activity.ts';
import { offerSetup, takePolicies } from './company/setup.ts';
import type { OpenedItem } from './company/setup-link.ts';
import { NO_POLICIES, type Policies } from './company/setup-offer.ts';
import type { Context } from './context.ts';
import type { Command } from './contract.ts';
import { createRoleRequests, type RoleRequests } from './credential-process/request-role.ts';
import { recoverDeliveries } from './credentials/recover-deliveries.ts';
import { sweepExpired } from './credentials/sweep-credentials.ts';
import { resumeOpenShortcut } from './desktop/open-shortcut.ts';
import type { Cancel } from './domain/cancel.ts';
import type { Failure } from './domain/failure.ts';
import { fail, ok, type Result } from './domain/result.ts';
import { type Event, reduce } from './events.ts';
import { aboutCommand } from './failures/about-command.ts';
import { isFailureNotice } from './failures/is-failure-notice.ts';
import { continueRotations, recoverRotations } from './key-rotation/continue-rotations.ts';
import type { Ports } from './ports.ts';
import { nextWake } from './renewal/next-wake.ts';
import { renewDue } from './renewal/renew.ts';
import { cancelStarts } from './sessions/cancel-starts.ts';
import { expireSessions } from './sessions/expire-sessions.ts';
import { recoverFromLastRun } from './sessions/recover-from-last-run.ts';
import { restoreRoles } from './sessions/restore-roles.ts';
import { keepForUpgrade, type QuitReason, takeInterrupted } from './sessions/resume-after-upgrade.ts';
import { REMOVES_CREDENTIALS, stopRoles } from './sessions/stop-role.ts';
import { isSwitchedOn } from './settings/effective-preferences.ts';
import { enforceRules } from './settings/enforce-rules.ts';
import type { Settings } from './settings/settings.ts';
import { changedSettings, settingsOf } from './settings/settings-of.ts';
import { nameCompanies } from './sign-in/name-companies.ts';
import { abandonSignIn } from './sign-in/sign-in.ts';
import type { Snapshot } from './snapshot.ts';
import { textFor } from './text/text-for.ts';
import { followUpdates } from './updates/follow-updates.ts';
import { mayQuit } from './updates/install-update.ts';
import { noUpdating } from './updates/updating.ts';
import { runUseCase } from './use-cases.ts';
import { watchPorts } from './watch-ports.ts';

export type Application = {
  snapshot(): Snapshot;
  subscribe(listener: (snapshot: Snapshot, previous: Snapshot) => void): Cancel;
  /** Runs a command. A failure is the result and, unless shown in place, added to the snapshot. */
  dispatch(command: Command): Promise<Result>;
  /** Recovers the state of an earlier run. */
  start(settings: Settings, policies?: Policies): void;
  /** The machine's policy has changed. */
  takePolicies(policies: Policies): void;
  /** A link or file was opened: it is only shown. */
  open(opened: OpenedItem): Promise<void>;
  /** A program needs the role of a profile. */
  requestRole: RoleRequests;
  /** Adds a failure from outside a command to the snapshot. */
  fail(failure: Failure): void;
  /** Whether the process may end now for this reason. */
  mayQuit(reason: QuitReason): boolean;
  /** Work before the process may end. */
  stop(reason?: QuitReason): Promise<void>;
};

/** Command dispatcher and owner of the snapshot. */
export function createApplication(ports: Ports, initial: Snapshot): Application {
  let snapshot = initial;
  let stopped = false;
  /** Sessions that expired while Mai was closed are handled once, before any timer. */
  let isStarting = false;
  let recorded: Promise<unknown> = Promise.resolve();
  let saving: Promise<unknown> = Promise.resolve();
  const removals = new Set<Promise<Result>>();
  let cancelWake: Cancel = () => {};
  let watching: readonly Cancel[] = [];
  const listeners = new Set<(snapshot: Snapshot, previous: Snapshot) => void>();

  const apply = (event: Event): void => {
    const previous = snapshot;
    snapshot = reduce(previous, event);
    if (snapshot === previous) return;
    if (event.type !== 'settingsLoaded') {
      persist(previous);
      record(previous);
    }
    if (snapshot.roleSessions !== previous.roleSessions)
      void ports.endpoint.serve(snapshot.roleSessions.map(({ key }) => key));
    for (const listener of listeners) listener(snapshot, previous);
    if (event.type === 'setupChanged') void Promise.resolve().then(leaveRetired);
    schedule();
  };

  const failed: Context['fail'] = (about, failure) =>
    apply({ type: 'failed', notice: { id: ports.reference(), at: ports.clock.now(), failure, ...about } });

  const context: Context = {
    ports,
    snapshot: () => snapshot,
    apply,
    saved: () => saving.then(() => undefined),
    run: command => runUseCase(context, command),
    fail: failed,
    inBackground: (about, work) => void reportFailure(work, about),
    assertions: new Map(),
    otherAssertions: new Map(),
    signingIn: new Map(),
    listings: new Map(),
    starts: new Map(),
    deliveries: new Map(),
    stops: new Map(),
    defaultChange: undefined,
    rotating: new Map(),
    updating: noUpdating(),
    namesAsked: new Set(),
  };

  function persist(previous: Snapshot): void {
    const changed = changedSettings(previous, snapshot);
    if (changed === undefined) return;
    saving = guarded(() => ports.settings.save(changed)).then(saved => {
      if (!saved.ok && !stopped) failed({}, saved.failure);
    });
  }

  function record(previous: Snapshot): void {
    const events = activityBetween(previous, snapshot, ports.clock.now(), textFor(snapshot.language));
    if (events.length > 0) recorded = ports.activity.append(events);
  }

  function schedule(): void {
    cancelWake();
    const at = stopped || isStarting ? undefined : nextWake(snapshot, ports.clock.now());
    cancelWake = at === undefined ? () => {} : ports.clock.wake(at, () => void look().then(schedule));
  }

  /** Handles expirations and due renewals. */
  async function look(isStart = false): Promise<void> {
    await reportFailure(() => expireSessions(context, isStart).then(() => ok()));
    if (isStart) {
      isStarting = false;
      schedule();
    }
    void reportFailure(() => continueRotations(context).then(() => ok()));
    await reportFailure(() => renewDue(context, guarded).then(() => ok()));
  }

  /** Recovers from a crash, adopts active roles, and by preference restarts the last ones. */
  async function begin(): Promise<void> {
    await reportFailure(() => recoverDeliveries(context));
    void reportFailure(() => nameCompanies(context).then(() => ok()));
    await leaveRetired();
    const recovered = reportFailure(() => recoverFromLastRun(context));
    void reportFailure(() => recoverRotations(context).then(() => ok()));
    const { preferences, lastRoles } = snapshot;
    await look(true);
    const interrupted = takeInterrupted(context);
    // Credentials that were only in memory are lost, and their roles end first.
    if (interrupted.length > 0) await recovered;
    if (interrupted.length === 0 && !preferences.startLastRoles) return;
    restoreRoles(context, [...new Set([...interrupted, ...(preferences.startLastRoles ? lastRoles : [])])]);
    await look();
  }

  async function reportFailure(work: () => Promise<Result>, about: Parameters<Context['fail']>[0] = {}): Promise<void> {
    const done = await guarded(work);
    if (!done.ok) failed(about, done.failure);
  }

  /** Unexpected errors become failures too; their stack goes to the log. */
  async function guarded(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const reference = ports.reference();
      ports.report(reference, error);
      return fail({ kind: 'unexpected', reference });
    }
  }

  /** A policy, or a setup once its companies are added, may retire companies and forbid what is in use; wait until roles are stopped. */
  async function leaveRetired(): Promise<void> {
    const leaving = guarded(() => enforceRules(context));
    removals.add(leaving);
    await reportFailure(() => leaving.finally(() => removals.delete(leaving)));
  }

  async function dispatch(command: Command): Promise<Result> {
    if (stopped) return ok();
    const running = guarded(() => runUseCase(context, command));
    if (REMOVES_CREDENTIALS.has(command.type)) removals.add(running);
    const result = await running;
    removals.delete(running);
    if (!result.ok && isFailureNotice(command.type, result.failure))
      failed(aboutCommand(snapshot, command), result.failure);
    return result;
  }

  const subscribe: Application['subscribe'] = listener => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return {
    snapshot: () => snapshot,
    subscribe,
    dispatch,
    requestRole: createRoleRequests(context, subscribe),
    start(settings, policies = NO_POLICIES) {
      isStarting = true;
      apply({ type: 'settingsLoaded', settings });
      takePolicies(context, policies);
      apply({ type: 'networkChanged', network: ports.network.now() });
      for (const cancel of watching) cancel();
      watching = [...watchPorts(context, guarded), followUpdates(context, subscribe, guarded)];
      void begin();
      void reportFailure(() => resumeOpenShortcut(context));
      void ports.openAtLogin.isOn().then(on => {
        if (on !== undefined) apply({ type: 'openAtLoginChanged', on });
      });
    },
    takePolicies(policies) {
      takePolicies(context, policies);
      void leaveRetired();
    },
    async open(opened) {
      const received = await guarded(async () =>
        opened.kind === 'unknown-link' ? fail({ kind: 'unknown-link' }) : offerSetup(context, opened),
      );
      if (received.ok) return;
      failed({}, received.failure);
      ports.shell.openPopover();
    },
    fail: failure => failed({}, failure),
    mayQuit: reason => mayQuit(context, reason),
    async stop(reason = 'for-good') {
      stopped = true;
      cancelWake();
      for (const cancel of watching) cancel();
      for (const { id } of snapshot.providers) abandonSignIn(context, id);
      await cancelStarts(context, snapshot.starting);
      await Promise.allSettled([...removals, ...context.stops.values(), ...context.deliveries.values()]);
      await guarded(() => ports.endpoint.stop().then(() => ok()));
      const { lastRoles } = snapshot;
      if (reason === 'for-upgrade') keepForUpgrade(context);
      else if (isSwitchedOn(snapshot, 'endSessionsOnQuit')) await guarded(() => stopRoles(context));
      await guarded(() => ports.clipboard.forget().then(() => ok()));
      await guarded(() => sweepExpired(context));
      apply({ type: 'lastRolesKept', keys: lastRoles });
      await guarded(() => ports.settings.save(settingsOf(snapshot)));
      await recorded;
    },
  };
}
