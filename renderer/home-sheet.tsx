import type { Instant } from '../app/domain/instant.ts';
import { assertNever } from '../app/domain/result.ts';
import type { RoleKey } from '../app/domain/role.ts';
import type { LiveSession } from '../app/live-sessions.ts';
import type { RoleEntry } from '../app/role-list.ts';
import { knownRole, type Snapshot } from '../app/snapshot.ts';
import { ChainedRoleSheet } from './chained-role-sheet.tsx';
import { LicencesSheet } from './licences-sheet.tsx';
import { RestoreSheet } from './restore-sheet.tsx';
import { RoleSheet } from './role-sheet.tsx';
import { SettingsSheet } from './settings-sheet.tsx';

/** What lies over the list. */
export type OpenSheet =
  | { readonly kind: 'none' | 'settings' | 'restore' | 'licences' }
  /** `chain`: a role of another account is added to this one. */
  | { readonly kind: 'role' | 'chain'; readonly key: RoleKey };

type Props = {
  readonly sheet: OpenSheet;
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly live: readonly LiveSession[];
  readonly entries: readonly RoleEntry[];
  readonly onAddCompany: () => void;
  readonly onOpen: (sheet: OpenSheet) => void;
};

export function HomeSheet({ sheet, snapshot, now, live, entries, onAddCompany, onOpen }: Props) {
  const onClose = () => onOpen({ kind: 'none' });
  switch (sheet.kind) {
    case 'none':
      return null;
    case 'settings':
      return (
        <SettingsSheet
          snapshot={snapshot}
          onAddCompany={onAddCompany}
          onRestore={() => onOpen({ kind: 'restore' })}
          onLicences={() => onOpen({ kind: 'licences' })}
          onClose={onClose}
        />
      );
    case 'licences':
      return <LicencesSheet onClose={onClose} />;
    case 'restore':
      return <RestoreSheet snapshot={snapshot} onClose={onClose} />;
    case 'role':
    case 'chain': {
      const session = live.find(({ session }) => session.key === sheet.key);
      const named = entries.find(({ key }) => key === sheet.key) ?? session;
      const known = knownRole(snapshot, sheet.key) ?? session?.session;
      if (named === undefined || known === undefined) return null;
      const { role, account } = named;
      return sheet.kind === 'chain' ? (
        <ChainedRoleSheet
          source={known}
          role={role}
          onAdded={key => onOpen({ kind: 'role', key })}
          onClose={() => onOpen({ kind: 'role', key: sheet.key })}
        />
      ) : (
        <RoleSheet
          key={sheet.key}
          snapshot={snapshot}
          now={now}
          known={known}
          role={role}
          account={account}
          onChain={() => onOpen({ kind: 'chain', key: sheet.key })}
          onClose={onClose}
        />
      );
    }
    default:
      return assertNever(sheet);
  }
}
