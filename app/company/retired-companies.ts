import { addressKey } from '../domain/address-key.ts';
import type { CompanyRetired } from '../domain/failures/company-failure.ts';
import type { Provider, ProviderId } from '../domain/provider.ts';
import { providerOf } from '../sign-in/sign-in-state.ts';
import type { Snapshot } from '../snapshot.ts';
import { type Lock, setupProvider, successorOf } from './company-rules.ts';

type Facts = Pick<Snapshot, 'company' | 'providers'>;
type Rules = Pick<Facts, 'company'>;

/**
 * Lock that retires a company: it was withdrawn or moved, or the machine's policy allows only companies that it names. A company
 * that is named is not retired. A lock of a setup from a file or link retires none: it only prevents adding more.
 */
export function retiredBy(rules: Rules, provider: Provider | undefined): Lock | undefined {
  return provider === undefined ? undefined : retiredWith(rules, provider)?.lock;
}

type Retired = { readonly kind: CompanyRetired['kind']; readonly lock: Lock };

function retiredWith({ company }: Rules, { signInUrl }: Provider): Retired | undefined {
  if (setupProvider(company, signInUrl) !== undefined) return undefined;
  const successor = successorOf(company, signInUrl);
  if (successor !== undefined)
    return { kind: 'company-moved', lock: { by: 'policy', company: successor.name, why: '' } };
  const key = addressKey(signInUrl);
  const withdrawal = company.withdrawn.find(withdrawn => withdrawn.key === key);
  if (withdrawal !== undefined) return { kind: 'company-withdrawn', lock: withdrawal.lock };
  const lock = company.locked.companies;
  return lock?.by === 'policy' ? { kind: 'company-retired', lock } : undefined;
}

/** Whether the person's own name for a company takes precedence over the setup's. */
export const keepsName = ({ company }: Rules, { nameFrom }: Provider): boolean =>
  nameFrom === 'person' && company.locked.companies === undefined;

/** Failure of sign-ins, roles and renewals of a retired company. */
export function retirement(facts: Facts, providerId: ProviderId): CompanyRetired | undefined {
  const provider = providerOf(facts, providerId);
  const retired = provider && retiredWith(facts, provider);
  return retired && { kind: retired.kind, name: provider.name, company: retired.lock.company, why: retired.lock.why };
}
