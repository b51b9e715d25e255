import { retirement } from '../company/retired-companies.ts';
import type { VaultState } from '../credentials/credentials-state.ts';
import { isPortal, type Provider, type ProviderId } from '../domain/provider.ts';
import { MAI_WINDOW } from '../domain/sign-in/sign-in-browser.ts';
import { explain } from '../failures/explain.ts';
import { companyLabels } from '../roles/role-list.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { signInPlace } from './sign-in-place.ts';
import { signInOf } from './sign-in-state.ts';

/** Sign-in card of a company. */
export type SignInCard = {
  readonly providerId: ProviderId;
  readonly company: string;
  readonly kind: 'in-window' | 'in-browser' | 'in-silence' | 'listing' | 'invitation' | 'no-roles';
  /** Its list can be refreshed without a sign-in. */
  readonly isPortal: boolean;
  /** Whether its cookies outlive Mai; undefined until the keychain was used. */
  readonly cookies?: VaultState;
};

/**
 * One card for each company whose sign-in is running or whose roles are missing. A company with roles needs none: starting a role
 * signs in automatically. A failure with the same remedy replaces the card.
 */
export function signInCards(snapshot: Snapshot, text: Text): readonly SignInCard[] {
  const companies = companyLabels(snapshot.providers);
  return snapshot.providers.flatMap(provider => {
    const { id: providerId, name } = provider;
    const kind = retirement(snapshot, providerId) === undefined ? kindOf(snapshot, provider) : undefined;
    if (kind === undefined || (isAtRest(kind) && isOfferedByFailure(snapshot, providerId, text))) return [];
    // A browser of the person's keeps its cookies itself.
    const cookies = signInPlace(snapshot.company, provider) === MAI_WINDOW ? snapshot.vault : undefined;
    const company = companies.get(providerId) ?? name;
    return [{ providerId, company, kind, isPortal: isPortal(provider), ...(cookies !== undefined && { cookies }) }];
  });
}

const isAtRest = (kind: SignInCard['kind']): boolean => kind === 'invitation' || kind === 'no-roles';

function kindOf(snapshot: Snapshot, provider: Provider): SignInCard['kind'] | undefined {
  const { id } = provider;
  const signIn = signInOf(snapshot, id);
  const hasRoles = (snapshot.roles[id] ?? []).length > 0;
  if (signIn.kind === 'signing-in' && signIn.mode === 'window') {
    if (!isPortal(provider) || signIn.waitsFor === 'window') return 'in-window';
    if (signIn.waitsFor === 'browser') return 'in-browser';
  }
  if (hasRoles) return undefined;
  if (signIn.kind === 'signed-in') return snapshot.listings[id] === undefined ? 'no-roles' : 'listing';
  return ({ 'signed-out': 'invitation', 'signing-in': 'in-silence' } as const)[signIn.kind];
}

const isOfferedByFailure = ({ failureNotices }: Snapshot, providerId: ProviderId, text: Text): boolean =>
  failureNotices
    .flatMap(notice => explain(notice.failure, notice, text).remedies)
    .some(({ command }) => command.type === 'signIn' && command.providerId === providerId);
