import type { Instant } from '../app/domain/instant.ts';
import { assertNever } from '../app/domain/result.ts';
import type { RoleKey } from '../app/domain/role.ts';
import type { LiveSession } from '../app/live-sessions.ts';
import type { RoleEntry } from '../app/role-list.ts';
import { knownRole, type Snapshot } from '../app/snapshot.ts';
import { RoleSheet } from './role-sheet.tsx';
import { SettingsSheet } from './settings-sheet.tsx';

/** What lies over the list. */
export type OpenSheet = { readonly kind: 'none' | 'settings' } | { readonly kind: 'role'; readonly key: RoleKey };

type Props = {
  readonly sheet: OpenSheet;
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly live: readonly LiveSession[];
  readonly entries: readonly RoleEntry[];
  readonly onAddCompany: () => void;
  readonly onClose: () => void;
};

export function HomeSheet({ sheet, snapshot, now, live, entries, onAddCompany, onClose }: Props) {
  switch (sheet.kind) {
    case 'none':
      return null;
    case 'settings':
      return <SettingsSheet snapshot={snapshot} onAddCompany={onAddCompany} onClose={onClose} />;
    case 'role': {
      const session = live.find(({ session }) => session.key === sheet.key);
      const named = entries.find(({ key }) => key === sheet.key) ?? session;
      const known = knownRole(snapshot, sheet.key) ?? session?.session;
      if (named === undefined || known === undefined) return null;
      const { role, account } = named;
      return <RoleSheet snapshot={snapshot} now={now} known={known} role={role} account={account} onClose={onClose} />;
    }
    default:
      return assertNever(sheet);
  }
}
