import { keyAt } from './address-keys.ts';
import type { CompanySetup, TakenSetup } from './setup-schema.ts';

/**
 * What the author of a setup may move or withdraw. The holder of a pinned key: every company. The author of an unsigned setup is
 * unknown, and could name anyone's company: only what the setup in force has named, if both came from the same link.
 */
export function withinAuthority<T extends CompanySetup>(
  setup: T,
  { signedWith, fetchedFrom }: Pick<TakenSetup, 'signedWith' | 'fetchedFrom'>,
  inForce: TakenSetup | undefined,
): T {
  if (signedWith !== undefined) return setup;
  const isSameAuthor = fetchedFrom !== undefined && inForce?.fetchedFrom === fetchedFrom;
  const named = new Set(isSameAuthor ? addressesOf(inForce).map(keyAt) : []);
  const { providers, withdrawn, ...rest } = setup;
  return {
    ...rest,
    ...(providers && {
      providers: providers.map(({ formerAddresses, ...provider }) => ({
        ...provider,
        ...(formerAddresses && { formerAddresses: formerAddresses.filter(address => named.has(keyAt(address))) }),
      })),
    }),
    ...(withdrawn && { withdrawn: withdrawn.filter(({ address }) => named.has(keyAt(address))) }),
  } as T;
}

const addressesOf = ({ providers = [], withdrawn = [] }: CompanySetup): readonly string[] => [
  ...providers.flatMap(({ address, formerAddresses = [] }) => [address, ...formerAddresses]),
  ...withdrawn.map(({ address }) => address),
];
