import type { AccountId } from '../../app/domain/arn.ts';
import type { Instant } from '../../app/domain/instant.ts';
import type { ProviderId } from '../../app/domain/provider.ts';
import { assertNever } from '../../app/domain/result.ts';
import type { RoleKey } from '../../app/domain/role.ts';
import type { ActiveSession } from '../../app/roles/active-sessions.ts';
import { knownRole } from '../../app/roles/known-roles.ts';
import type { RoleEntry } from '../../app/roles/role-list.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { AccountSheet } from '../accounts/account-sheet.tsx';
import { NamingSheet } from '../accounts/naming-sheet.tsx';
import { ActivitySheet } from '../activity/activity-sheet.tsx';
import { RestoreSheet } from '../aws-files/restore-sheet.tsx';
import { ChainedRoleSheet } from '../roles/chained-role-sheet.tsx';
import { type Intent, useRoleActions } from '../roles/role-actions.ts';
import { RoleSheet } from '../roles/role-sheet.tsx';
import { LicensesSheet } from '../settings/licenses-sheet.tsx';
import { SettingsSheet } from '../settings/settings-sheet.tsx';
import { PasswordSheet } from '../sign-in/password-sheet.tsx';
import { GroupConfirm } from '../start-groups/group-confirm.tsx';
import { GroupSheet } from '../start-groups/group-sheet.tsx';
import { TroubleshootSheet } from '../troubleshoot/troubleshoot-sheet.tsx';
import { ConfirmSheet } from '../ui/confirm-sheet.tsx';
import { KeyboardSheet } from './keyboard-sheet.tsx';
import { MoreSheet } from './more-sheet.tsx';

/** The sheet over the list. */
export type OpenSheet =
  | {
      readonly kind:
        | 'none'
        | 'settings'
        | 'restore'
        | 'licenses'
        | 'more'
        | 'naming'
        | 'troubleshoot'
        | 'activity'
        | 'keyboard';
    }
  | { readonly kind: 'account'; readonly accountId: AccountId }
  /** `chain`: adds a chained role to this one. */
  | { readonly kind: 'role' | 'chain'; readonly key: RoleKey }
  /** Its account is marked as production. */
  | { readonly kind: 'confirm'; readonly key: RoleKey; readonly intent: Intent }
  /** Without a name, a new group. */
  | { readonly kind: 'group'; readonly name?: string }
  | { readonly kind: 'confirm-group'; readonly name: string }
  | { readonly kind: 'password'; readonly providerId: ProviderId };

type Props = {
  readonly sheet: OpenSheet;
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly active: readonly ActiveSession[];
  readonly entries: readonly RoleEntry[];
  readonly onAddCompany: () => void;
  readonly onOpen: (sheet: OpenSheet) => void;
};

export function HomeSheet({ sheet, snapshot, now, active, entries, onAddCompany, onOpen }: Props) {
  const actions = useRoleActions();
  const onClose = () => onOpen({ kind: 'none' });
  switch (sheet.kind) {
    case 'none':
      return null;
    case 'settings':
      return (
        <SettingsSheet
          snapshot={snapshot}
          onAddCompany={onAddCompany}
          onPassword={providerId => onOpen({ kind: 'password', providerId })}
          onRestore={() => onOpen({ kind: 'restore' })}
          onLicenses={() => onOpen({ kind: 'licenses' })}
          onClose={onClose}
        />
      );
    case 'licenses':
      return <LicensesSheet onClose={onClose} />;
    case 'password':
      return <PasswordSheet snapshot={snapshot} providerId={sheet.providerId} onClose={onClose} />;
    case 'restore':
      return <RestoreSheet snapshot={snapshot} onClose={onClose} />;
    case 'more':
      return <MoreSheet onOpen={kind => onOpen({ kind })} onClose={onClose} />;
    case 'activity':
      return <ActivitySheet snapshot={snapshot} onClose={onClose} />;
    case 'troubleshoot':
      return <TroubleshootSheet snapshot={snapshot} onClose={onClose} />;
    case 'naming':
      return <NamingSheet snapshot={snapshot} onClose={onClose} />;
    case 'keyboard':
      return <KeyboardSheet snapshot={snapshot} onClose={onClose} />;
    case 'account':
      return <AccountSheet snapshot={snapshot} accountId={sheet.accountId} onClose={onClose} />;
    case 'group':
      return (
        <GroupSheet
          snapshot={snapshot}
          {...(sheet.name !== undefined && { name: sheet.name })}
          active={active}
          entries={entries}
          onClose={onClose}
        />
      );
    case 'confirm-group':
      return <GroupConfirm snapshot={snapshot} name={sheet.name} entries={entries} onClose={onClose} />;
    case 'role':
    case 'confirm':
    case 'chain': {
      const session = active.find(({ session }) => session.key === sheet.key);
      const named = entries.find(({ key }) => key === sheet.key) ?? session;
      const known = knownRole(snapshot, sheet.key) ?? session?.session;
      if (named === undefined || known === undefined) return null;
      const { role, account } = named;
      if (sheet.kind === 'confirm')
        return (
          <ConfirmSheet roleKey={sheet.key} role={role} account={account} intent={sheet.intent} onClose={onClose} />
        );
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
          onAccount={() => onOpen({ kind: 'account', accountId: known.role.accountId })}
          onPick={() => {
            onClose();
            actions.start(sheet.key);
          }}
          onClose={onClose}
        />
      );
    }
    default:
      return assertNever(sheet);
  }
}
