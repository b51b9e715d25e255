import type { Failure } from '../domain/failure.ts';
import type { Provider, ProviderId } from '../domain/provider.ts';
import { providerOf } from '../sign-in/sign-in-state.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Lock, setUpProvider } from './company-rules.ts';

type Facts = Pick<Snapshot, 'company' | 'providers'>;

/**
 * The lock that keeps a company from being used: the machine's policy allows only companies that are named, and it is none
 * of them. A lock that the person took from a file or a link retires none: it keeps more from being added.
 */
export function retiredBy({ company }: Pick<Facts, 'company'>, provider: Provider | undefined): Lock | undefined {
  const lock = company.locked.companies;
  if (lock?.by !== 'policy' || provider === undefined) return undefined;
  return setUpProvider(company, provider.signInUrl) === undefined ? lock : undefined;
}

/** Why nothing can be had of this company: for sign-ins, roles and their renewals. */
export function retirement(facts: Facts, providerId: ProviderId): Failure | undefined {
  const provider = providerOf(facts, providerId);
  const lock = retiredBy(facts, provider);
  return provider && lock && { kind: 'company-retired', name: provider.name, company: lock.company, why: lock.why };
}
