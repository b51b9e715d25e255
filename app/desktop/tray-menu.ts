import { wantsConfirmation } from '../accounts/wants-confirmation.ts';
import { retirement } from '../company/retired-companies.ts';
import type { Command } from '../contract.ts';
import type { Instant } from '../domain/instant.ts';
import type { Provider } from '../domain/provider.ts';
import { isActive } from '../domain/role-session.ts';
import { explain } from '../failures/explain.ts';
import { type AccountGroup, type RoleEntry, roleList } from '../roles/role-list.ts';
import { accountName } from '../roles/roles-state.ts';
import { shortcuts } from '../roles/shortcuts.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { signInOf } from '../sign-in/sign-in-state.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { clockTime } from '../text/time.ts';
import { renewalNotices } from '../window/renewal-notices.ts';

export type MenuItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'command'; readonly label: string; readonly command: Command }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly MenuItem[] };

/** Maximum number of roles in the menu; beyond it, the popover's search is better. */
const MOST_ROLES_IN_MENU = 250;

const separator: MenuItem = { kind: 'separator' };

/** Tray menu. Pure. */
export function trayMenu(snapshot: Snapshot, now: Instant, text: Text): readonly MenuItem[] {
  const groups = [
    standing(snapshot, now, text),
    failureNotices(snapshot, text),
    activeSessions(snapshot, now, text),
    ...roles(snapshot, now, text),
    signIns(snapshot, text),
    application(text),
  ];
  return groups
    .filter(group => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [separator, ...group]));
}

/** A block of renewals with title, explanation and remedies. */
function standing(snapshot: Snapshot, now: Instant, text: Text): readonly MenuItem[] {
  return renewalNotices(snapshot, now, text).flatMap(({ title, lines, remedies }) => [
    { kind: 'text' as const, label: title },
    ...lines.map(label => ({ kind: 'text' as const, label })),
    ...remedies.map(({ label, command }) => ({ kind: 'command' as const, label, command })),
  ]);
}

function failureNotices(snapshot: Snapshot, text: Text): readonly MenuItem[] {
  return snapshot.failureNotices.map(notice => ({
    kind: 'command' as const,
    label: explain(notice.failure, notice, text).title,
    command: { type: 'openPopover' as const },
  }));
}

/** Sorted by name, not by expiration, which a renewal changes: rows stay under the pointer. No label changes by time. */
function activeSessions(snapshot: Snapshot, now: Instant, text: Text): readonly MenuItem[] {
  return snapshot.roleSessions
    .filter(session => isActive(session, now))
    .map(session => ({ session, account: accountName(snapshot, session.role.accountId) }))
    .toSorted(
      (one, other) =>
        one.session.role.name.localeCompare(other.session.role.name) ||
        one.account.localeCompare(other.account) ||
        (one.session.key < other.session.key ? -1 : 1),
    )
    .map(({ session: { key, role, expiration }, account }) => ({
      kind: 'submenu' as const,
      label: text.tray.sessionRow(role.name, account, clockTime(expiration, snapshot.language)),
      items: [{ kind: 'command' as const, label: text.tray.stop, command: { type: 'stopRole' as const, key } }],
    }));
}

function roles(snapshot: Snapshot, now: Instant, text: Text): readonly (readonly MenuItem[])[] {
  const groups = roleList(snapshot);
  const entries = groups.flatMap(group => group.entries);
  const { favorites, recents } = shortcuts(entries, snapshot);
  const rows = (heading: string, chosen: readonly RoleEntry[]): readonly MenuItem[] =>
    chosen.length === 0
      ? []
      : [
          { kind: 'text', label: heading },
          ...chosen.map(entry => roleItem(snapshot, entry, text.tray.roleIn(entry.role, entry.account), now, text)),
        ];
  const all: readonly MenuItem[] =
    entries.length > MOST_ROLES_IN_MENU
      ? [{ kind: 'command', label: text.tray.allRoles, command: { type: 'openPopover' } }]
      : inGroups(groups, group => accountItem(snapshot, group, now, text));
  return [rows(text.tray.favorites, favorites), rows(text.tray.recents, recents), all];
}

/** Grouped accounts are in the group's submenu. */
function inGroups(groups: readonly AccountGroup[], itemOf: (group: AccountGroup) => MenuItem): readonly MenuItem[] {
  const names = [...new Set(groups.map(({ mark }) => mark?.group))];
  return names.flatMap(name => {
    const items = groups.filter(({ mark }) => mark?.group === name).map(itemOf);
    return name === undefined ? items : [{ kind: 'submenu' as const, label: name, items }];
  });
}

function accountItem(snapshot: Snapshot, { account, entries }: AccountGroup, now: Instant, text: Text): MenuItem {
  return {
    kind: 'submenu',
    label: account,
    items: entries.map(entry => roleItem(snapshot, entry, entry.role, now, text)),
  };
}

function roleItem(snapshot: Snapshot, entry: RoleEntry, label: string, now: Instant, text: Text): MenuItem {
  const { key, role, mark } = entry;
  if (snapshot.assuming.includes(key)) {
    const cancel = { kind: 'command', label: text.signIn.cancel, command: { type: 'cancelStart', key } } as const;
    return { kind: 'submenu', label: text.tray.assuming(label), items: [cancel] };
  }
  const session = roleSessionOf(snapshot, key);
  if (session && isActive(session, now)) return { kind: 'text', label: text.tray.activeRole(label) };
  const shown = mark?.isProduction === true ? text.tray.inProduction(label) : label;
  if (!wantsConfirmation(snapshot, key)) return { kind: 'command', label: shown, command: { type: 'startRole', key } };
  // A menu can't ask: confirmation is a submenu.
  const yes = {
    kind: 'command',
    label: text.tray.confirm(role),
    command: { type: 'startRole', key, confirmed: true },
  } as const;
  return { kind: 'submenu', label: shown, items: [yes] };
}

function signIns(snapshot: Snapshot, text: Text): readonly MenuItem[] {
  if (snapshot.providers.length === 0)
    return [{ kind: 'command', label: text.tray.signInSomewhere, command: { type: 'openPopover' } }];
  return snapshot.providers
    .filter(({ id }) => retirement(snapshot, id) === undefined)
    .flatMap(provider => signInRows(snapshot, provider, text));
}

function signInRows(snapshot: Snapshot, { id: providerId, name }: Provider, text: Text): readonly MenuItem[] {
  switch (signInOf(snapshot, providerId).kind) {
    case 'signing-in':
      return [
        { kind: 'text', label: text.tray.signingIn(name) },
        { kind: 'command', label: text.tray.cancel, command: { type: 'cancelSignIn', providerId } },
      ];
    case 'signed-in':
      return [{ kind: 'command', label: text.tray.signOut(name), command: { type: 'signOut', providerId } }];
    case 'signed-out':
      return [{ kind: 'command', label: text.tray.signIn(name), command: { type: 'signIn', providerId } }];
  }
}

function application(text: Text): readonly MenuItem[] {
  return [
    { kind: 'command', label: text.tray.open, command: { type: 'openPopover' } },
    { kind: 'command', label: text.tray.quit, command: { type: 'quit' } },
  ];
}
