import { retirement } from '../company/retired-companies.ts';
import type { VaultState } from '../credentials/credentials-state.ts';
import type { ProviderId } from '../domain/provider.ts';
import { explain } from '../failures/explain.ts';
import { companyLabels } from '../roles/role-list.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { signInOf } from './sign-in-state.ts';

/** Sign-in card of a company. */
export type SignInCard = {
  readonly providerId: ProviderId;
  readonly company: string;
  readonly kind: 'in-window' | 'in-silence' | 'invitation' | 'no-roles';
  /** Whether its cookies outlive Mai; undefined until the keychain was used. */
  readonly cookies?: VaultState;
};

/**
 * One card for each company whose sign-in is running or whose roles are missing. A company with roles needs none: starting a role
 * signs in automatically. A failure with the same remedy replaces the card.
 */
export function signInCards(snapshot: Snapshot, text: Text): readonly SignInCard[] {
  const companies = companyLabels(snapshot.providers);
  return snapshot.providers.flatMap(({ id: providerId, name }) => {
    const kind = retirement(snapshot, providerId) === undefined ? kindOf(snapshot, providerId) : undefined;
    if (kind === undefined || (isAtRest(kind) && isOfferedByFailure(snapshot, providerId, text))) return [];
    const cookies = snapshot.vault;
    return [
      { providerId, company: companies.get(providerId) ?? name, kind, ...(cookies !== undefined && { cookies }) },
    ];
  });
}

const isAtRest = (kind: SignInCard['kind']): boolean => kind === 'invitation' || kind === 'no-roles';

function kindOf(snapshot: Snapshot, providerId: ProviderId): SignInCard['kind'] | undefined {
  const signIn = signInOf(snapshot, providerId);
  const hasRoles = (snapshot.roles[providerId] ?? []).length > 0;
  if (signIn.kind === 'signing-in' && signIn.mode === 'window') return 'in-window';
  if (hasRoles) return undefined;
  return ({ 'signed-out': 'invitation', 'signing-in': 'in-silence', 'signed-in': 'no-roles' } as const)[signIn.kind];
}

const isOfferedByFailure = ({ failureNotices }: Snapshot, providerId: ProviderId, text: Text): boolean =>
  failureNotices
    .flatMap(notice => explain(notice.failure, notice, text).remedies)
    .some(({ command }) => command.type === 'signIn' && command.providerId === providerId);
