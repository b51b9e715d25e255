import { type Instant, later, minutes } from '../domain/instant.ts';
import { isActive, isExpiring, lifeLeft, type RoleSession, timeLeft } from '../domain/role-session.ts';
import type { TrayInk } from '../settings/preferences.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { renewalNotices } from '../window/renewal-notices.ts';
import { activeRolesOf } from './menu/menu-facts.ts';
import { timeInWords } from './menu/role-item.ts';
import { roleLabel } from './menu/role-label.ts';
import { activeLine } from './menu/state-line.ts';

/** Number of images of the ring. */
export const RING_STEPS = 8;

export type TrayState =
  | { readonly kind: 'idle' | 'working' | 'attention' | 'expiring' }
  /** `step`: eighths of the session left, 1 to 8. */
  | { readonly kind: 'active'; readonly step: number };

export type TrayStatus = {
  readonly state: TrayState;
  readonly tooltip: string;
  /** The ink that the person chose. */
  readonly ink: TrayInk | undefined;
};

/** State of the tray icon: image and tooltip. Pure. */
export function trayStatus(snapshot: Snapshot, now: Instant, text: Text): TrayStatus {
  const { trayIcon: ink } = snapshot.preferences;
  const state = trayState(snapshot, now, text);
  return { state, tooltip: tooltip(state, snapshot, now, text), ink };
}

function trayState(snapshot: Snapshot, now: Instant, text: Text): TrayState {
  if (isWorking(snapshot)) return { kind: 'working' };
  if (needsPerson(snapshot, now, text)) return { kind: 'attention' };
  const next = nextToEnd(snapshot, now);
  if (next === undefined) return { kind: 'idle' };
  return isExpiring(next, now)
    ? { kind: 'expiring' }
    : { kind: 'active', step: Math.max(1, Math.ceil(lifeLeft(next, now) * RING_STEPS)) };
}

function tooltip({ kind }: TrayState, snapshot: Snapshot, now: Instant, text: Text): string {
  const words = text.tray.tooltip;
  if (kind === 'working' || kind === 'attention') return words[kind];
  const [one, another] = activeRolesOf(snapshot, now);
  if (one === undefined) return words.idle;
  // No time left in the tooltip: on Linux a changed tooltip rebuilds an open menu.
  return another === undefined
    ? text.menu.withState(roleLabel(one, { snapshot, text }), timeInWords({ snapshot, text }, one.session))
    : text.menu.tooltip(activeLine(snapshot, now, text));
}

const needsPerson = (snapshot: Snapshot, now: Instant, text: Text): boolean =>
  snapshot.failureNotices.length > 0 ||
  renewalNotices(snapshot, now, text).some(({ kind }) => kind === 'interaction-required');

/** Whether a sign-in or a start is under way. */
export const isWorking = (snapshot: Snapshot): boolean =>
  snapshot.starting.length > 0 || Object.values(snapshot.signIns).some(({ kind }) => kind === 'signing-in');

function nextToEnd(snapshot: Snapshot, now: Instant): RoleSession | undefined {
  return snapshot.roleSessions
    .filter(session => isActive(session, now))
    .toSorted((one, other) => one.expiration - other.expiration)[0];
}

/** Next change of the icon by time: full minute of the session that expires first. */
export function nextTrayChange(snapshot: Snapshot, now: Instant): Instant | undefined {
  const next = nextToEnd(snapshot, now);
  return next && later(now, (timeLeft(next, now) % minutes(1) || minutes(1)) + 1);
}
