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
import { CompaniesSheet } from '../company/companies-sheet.tsx';
import { PortalSheet } from '../identity-center/portal-sheet.tsx';
import { ChainedRolePage } from '../role-page/chained-role-page.tsx';
import { RolePage } from '../role-page/role-page.tsx';
import { type Intent, useRoleActions } from '../roles/role-actions.ts';
import { LicensesSheet } from '../settings/licenses-sheet.tsx';
import { SettingsSheet } from '../settings/settings-sheet.tsx';
import { PasswordSheet } from '../sign-in/password-sheet.tsx';
import { GroupConfirm } from '../start-groups/group-confirm.tsx';
import { GroupSheet } from '../start-groups/group-sheet.tsx';
import { TroubleshootSheet } from '../troubleshoot/troubleshoot-sheet.tsx';
import { ConfirmSheet } from '../ui/confirm-sheet.tsx';
import { UpdatesSheet } from '../updates/updates-sheet.tsx';
import { KeyboardSheet } from './keyboard-sheet.tsx';

/** A page over the list. */
export type OpenSheet =
  | {
      readonly kind:
        | 'settings'
        | 'restore'
        | 'licenses'
        | 'companies'
        | 'naming'
        | 'troubleshoot'
        | 'activity'
        | 'keyboard'
        | 'updates';
    }
  | { readonly kind: 'account'; readonly accountId: AccountId }
  /** `chain`: adds a chained role to this one. */
  | { readonly kind: 'role' | 'chain'; readonly key: RoleKey }
  /** Its account is marked as production. */
  | { readonly kind: 'confirm'; readonly key: RoleKey; readonly intent: Intent }
  /** Without a name, a new group. */
  | { readonly kind: 'group'; readonly name?: string }
  | { readonly kind: 'confirm-group'; readonly name: string }
  | { readonly kind: 'password' | 'portal'; readonly providerId: ProviderId };

type Props = {
  readonly sheet: OpenSheet;
  readonly snapshot: Snapshot;
  readonly now: Instant;
  readonly active: readonly ActiveSession[];
  readonly entries: readonly RoleEntry[];
  readonly onAddCompany: () => void;
  /** Opens a page on this one; back; opens a page in place of this one; back to the list. */
  readonly onOpen: (sheet: OpenSheet) => void;
  readonly onBack: () => void;
  readonly onReplace: (sheet: OpenSheet) => void;
  readonly onLeave: () => void;
};

export function HomeSheet({
  sheet,
  snapshot,
  now,
  active,
  entries,
  onAddCompany,
  onOpen,
  onBack,
  onReplace,
  onLeave,
}: Props) {
  const actions = useRoleActions();
  switch (sheet.kind) {
    case 'settings':
      return (
        <SettingsSheet
          snapshot={snapshot}
          now={now}
          onAddCompany={onAddCompany}
          onPassword={providerId => onOpen({ kind: 'password', providerId })}
          onPortal={providerId => onOpen({ kind: 'portal', providerId })}
          onOpen={kind => onOpen({ kind })}
          onClose={onBack}
        />
      );
    case 'licenses':
      return <LicensesSheet onClose={onBack} />;
    case 'password':
      return <PasswordSheet snapshot={snapshot} providerId={sheet.providerId} onClose={onBack} />;
    case 'portal':
      return <PortalSheet snapshot={snapshot} now={now} providerId={sheet.providerId} onClose={onBack} />;
    case 'restore':
      return <RestoreSheet snapshot={snapshot} onClose={onBack} />;
    case 'companies':
      return (
        <CompaniesSheet
          snapshot={snapshot}
          now={now}
          onAddCompany={onAddCompany}
          onPassword={providerId => onOpen({ kind: 'password', providerId })}
          onPortal={providerId => onOpen({ kind: 'portal', providerId })}
          onClose={onBack}
        />
      );
    case 'activity':
      return (
        <ActivitySheet
          snapshot={snapshot}
          now={now}
          onPick={key => {
            if (active.some(({ session }) => session.key === key)) return onOpen({ kind: 'role', key });
            onLeave();
            actions.start(key);
          }}
          onClose={onBack}
        />
      );
    case 'troubleshoot':
      return <TroubleshootSheet snapshot={snapshot} onClose={onBack} />;
    case 'updates':
      return <UpdatesSheet snapshot={snapshot} onClose={onBack} />;
    case 'naming':
      return <NamingSheet snapshot={snapshot} onClose={onBack} />;
    case 'keyboard':
      return <KeyboardSheet snapshot={snapshot} onClose={onBack} />;
    case 'account':
      return <AccountSheet snapshot={snapshot} accountId={sheet.accountId} onClose={onBack} />;
    case 'group':
      return (
        <GroupSheet
          snapshot={snapshot}
          {...(sheet.name !== undefined && { name: sheet.name })}
          active={active}
          entries={entries}
          onClose={onBack}
        />
      );
    case 'confirm-group':
      return <GroupConfirm snapshot={snapshot} name={sheet.name} entries={entries} onClose={onBack} />;
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
          <ConfirmSheet roleKey={sheet.key} role={role} account={account} intent={sheet.intent} onClose={onBack} />
        );
      return sheet.kind === 'chain' ? (
        <ChainedRolePage
          source={known}
          role={role}
          onAdded={key => onReplace({ kind: 'role', key })}
          onClose={onBack}
        />
      ) : (
        <RolePage
          snapshot={snapshot}
          now={now}
          known={known}
          role={role}
          account={account}
          onChain={() => onOpen({ kind: 'chain', key: sheet.key })}
          onLeave={onLeave}
          onClose={onBack}
        />
      );
    }
    default:
      return assertNever(sheet);
  }
}
