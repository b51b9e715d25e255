import { setupProvider } from '../../company/company-rules.ts';
import type { Provider } from '../../domain/provider.ts';
import { isSamlRole, parseRoleValue, type Role } from '../../domain/role.ts';
import { companyLabels } from '../../roles/role-list.ts';
import type { Snapshot } from '../../snapshot.ts';
import { signInOf } from '../sign-in-state.ts';

/**
 * Roles of a provider with encrypted assertions: those known from before, and those in the company setup. AWS decides which of
 * them the person has.
 */
export function rolesKnownWithout(
  { roles, company }: Pick<Snapshot, 'roles' | 'company'>,
  provider: Provider,
): readonly Role[] {
  const known = (roles[provider.id] ?? []).filter(isSamlRole);
  const listed = (setupProvider(company, provider.signInUrl)?.roles ?? []).flatMap(parseRoleValue);
  const arns = new Set(known.map(({ roleArn }) => roleArn));
  return [...known, ...listed.filter(({ roleArn }) => !arns.has(roleArn))];
}

/** Names of companies whose roles may be outdated for that reason. */
export const encryptedCompanies = (snapshot: Snapshot): readonly string[] =>
  snapshot.providers
    .filter(({ id }) => {
      const signIn = signInOf(snapshot, id);
      return signIn.kind === 'signed-in' && signIn.isEncrypted === true;
    })
    .map(({ id, name }) => companyLabels(snapshot.providers).get(id) ?? name);
