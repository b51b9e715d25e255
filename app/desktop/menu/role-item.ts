import { wantsConfirmation } from '../../accounts/wants-confirmation.ts';
import { copyFormat } from '../../credentials/copy-format.ts';
import { defaultStateOf } from '../../credentials/default-owner.ts';
import type { RoleSession } from '../../domain/role-session.ts';
import { renewsAutomatically } from '../../renewal/renews-automatically.ts';
import type { RoleEntry } from '../../roles/role-list.ts';
import { lockOf } from '../../settings/effective-preferences.ts';
import { timeOf } from '../../window/renewal-notices.ts';
import type { MenuFacts } from './menu-facts.ts';
import { confirmedRow, type MenuItem, row, SEPARATOR } from './menu-item.ts';

/**
 * The row of a role: a click starts one that is not active. An active one has a check mark and leads to its actions,
 * wherever it is listed. A click does not stop it: who clicks a role wants to use it.
 */
export function roleItem(facts: MenuFacts, { key, role }: RoleEntry, label: string): MenuItem {
  const { snapshot, text, active } = facts;
  const session = active.find(({ session }) => session.key === key)?.session;
  if (session !== undefined)
    return { kind: 'submenu', label: text.menu.active(label), items: actionsOf(facts, session) };
  if (snapshot.starting.includes(key))
    return {
      kind: 'submenu',
      label: text.menu.withState(label, text.menu.starting),
      items: [row(text.tray.cancel, { type: 'cancelStart', key })],
    };
  const question = wantsConfirmation(snapshot, key) ? text.tray.confirm(role) : undefined;
  return confirmedRow(label, question, { type: 'startRole', key });
}

/** Everyday actions of an active role. */
export function actionsOf({ snapshot, text }: MenuFacts, session: RoleSession): readonly MenuItem[] {
  const { key } = session;
  const words = text.menu;
  const format = copyFormat(snapshot);
  const defaultState = defaultStateOf(session);
  return [
    row(words.openConsole, { type: 'openConsole', key }),
    ...(defaultState !== 'none' ? [row(words.copyProfileName, { type: 'copyProfileName', key })] : []),
    ...(lockOf(snapshot, 'copying') === undefined
      ? [row(words.copyFor(text.tools.use.formats[format]), { type: 'copyCredentials', key, format })]
      : []),
    SEPARATOR,
    ...(defaultState === 'held' ? [{ kind: 'text', label: words.isDefault, isChecked: true } as const] : []),
    ...(defaultState === 'available' ? [row(words.makeDefault, { type: 'makeDefault', key })] : []),
    snapshot.starting.includes(key)
      ? { kind: 'text', label: words.renewing }
      : row(words.renewNow, { type: 'renewRole', key }),
    SEPARATOR,
    row(text.tray.stop, { type: 'stopRole', key }),
  ];
}

/** Whether it stays active. No time left, which would change the menu while it is open. */
export function timeInWords({ snapshot, text }: Pick<MenuFacts, 'snapshot' | 'text'>, session: RoleSession): string {
  return renewsAutomatically(snapshot, session)
    ? text.menu.renews
    : text.menu.expires(timeOf(snapshot, session.expiration));
}
