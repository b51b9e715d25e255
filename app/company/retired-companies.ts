import type { Failure } from '../domain/failure.ts';
import type { Provider, ProviderId } from '../domain/provider.ts';
import { providerOf } from '../sign-in/sign-in-state.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Lock, setupProvider } from './company-rules.ts';

type Facts = Pick<Snapshot, 'company' | 'providers'>;

/**
 * Lock that retires a company: the machine's policy allows only companies that it names, and this is not one
 * of them. A lock of a setup from a file or link retires none: it only prevents adding more.
 */
export function retiredBy({ company }: Pick<Facts, 'company'>, provider: Provider | undefined): Lock | undefined {
  const lock = company.locked.companies;
  if (lock?.by !== 'policy' || provider === undefined) return undefined;
  return setupProvider(company, provider.signInUrl) === undefined ? lock : undefined;
}

/** Whether the person's own name for a company takes precedence over the setup's. */
export const keepsName = ({ company }: Pick<Facts, 'company'>, { nameFrom }: Provider): boolean =>
  nameFrom === 'person' && company.locked.companies === undefined;

/** Failure of sign-ins, roles and renewals of a retired company. */
export function retirement(facts: Facts, providerId: ProviderId): Failure | undefined {
  const provider = providerOf(facts, providerId);
  const lock = retiredBy(facts, provider);
  return provider && lock && { kind: 'company-retired', name: provider.name, company: lock.company, why: lock.why };
}
