import type { Instant } from '../domain/instant.ts';
import { explain } from '../failures/explain.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { updateNotice } from '../updates/update-notice.ts';
import { renewalNotices } from '../window/renewal-notices.ts';
import { activeRoles } from './menu/active-roles.ts';
import { companies } from './menu/companies.ts';
import { type MenuFacts, menuFacts } from './menu/menu-facts.ts';
import { type MenuItem, row, separated } from './menu/menu-item.ts';
import { rolesToStart } from './menu/roles-to-start.ts';
import { stateLine } from './menu/state-line.ts';

/**
 * Tray menu, on many Linux desktops the only access. Pure. Its first row is the state in words. No label changes by time,
 * except at expirations: on Linux each change rebuilds the menu.
 */
export function trayMenu(snapshot: Snapshot, now: Instant, text: Text): readonly MenuItem[] {
  const facts = menuFacts(snapshot, now, text);
  return separated([
    state(facts),
    activeRoles(facts),
    ...rolesToStart(facts),
    companies(facts),
    pages(facts),
    updateRow(facts),
    application(facts),
  ]);
}

/** The state, then what needs the person or blocks renewal, with remedies, and failures. */
function state({ snapshot, now, text }: MenuFacts): readonly MenuItem[] {
  if (snapshot.providers.length === 0 && snapshot.failureNotices.length === 0) return [];
  return [
    { kind: 'text', label: stateLine(snapshot, now, text) },
    ...renewalNotices(snapshot, now, text).flatMap(({ title, lines, remedies }) => [
      { kind: 'text' as const, label: title },
      ...lines.map(label => ({ kind: 'text' as const, label })),
      ...remedies.map(({ label, command }) => row(label, command)),
    ]),
    ...snapshot.failureNotices.map(notice => row(explain(notice.failure, notice, text).title, { type: 'openPopover' })),
  ];
}

function pages({ snapshot, text }: MenuFacts): readonly MenuItem[] {
  return snapshot.providers.length === 0
    ? []
    : [
        row(text.menu.troubleshoot, { type: 'openPopover', page: 'troubleshoot' }),
        row(text.menu.settings, { type: 'openPopover', page: 'settings' }),
      ];
}

/** A newer Mai that waits for a restart, or that is available. */
function updateRow({ snapshot, text }: MenuFacts): readonly MenuItem[] {
  const notice = updateNotice(snapshot, text);
  if (notice === undefined || notice.kind === 'updated') return [];
  return notice.kind === 'restart'
    ? [row(text.updates.restartTo(notice.version), { type: 'restartMai' })]
    : [row(notice.title, { type: 'openPopover', page: 'updates' })];
}

/** Quitting asks if roles are active, which it stops or leaves without renewal. */
function application({ snapshot, text, active }: MenuFacts): readonly MenuItem[] {
  const { openShortcut } = snapshot.preferences;
  return [
    {
      ...{ kind: 'command', label: text.tray.open, command: { type: 'openPopover' } },
      ...(openShortcut !== undefined && { shortcut: openShortcut }),
    },
    active.length > 0 ? row(text.menu.quit, { type: 'askQuit' }) : row(text.tray.quit, { type: 'quit' }),
  ];
}
