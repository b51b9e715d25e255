import { keyAt } from '../address-keys.ts';
import type { CompanySetup, Lockable, SetupAccount, SetupProvider } from '../setup-schema.ts';

/**
 * Part of a setup that policies allow: nothing that they have locked, and
 * nothing about a company that they name, in any spelling of its address.
 */
export function withinPolicies(setup: CompanySetup, policies: readonly CompanySetup[]): CompanySetup {
  const locked = new Set(policies.flatMap(policy => Object.keys(policy.locked ?? {}) as Lockable[]));
  const { providers, withdrawn, accounts, roles, profileName, production, defaults = {}, ...rest } = setup;
  const isOwn = otherThanIn(policies);
  const open = Object.entries(defaults).filter(([setting]) => !locked.has(setting as Lockable));
  const hasPatterns = policies.some(policy => policy.production !== undefined);
  const isProductionSet = locked.has('confirmProduction') || hasPatterns;
  return {
    ...rest,
    ...(providers !== undefined &&
      !locked.has('companies') && {
        providers: providers
          .filter(isOwn)
          .map(withoutFormer(isOwn))
          .map(locked.has('region') ? withoutRegion : same)
          .map(locked.has('signInWith') ? withoutPlace : same),
      }),
    ...(withdrawn !== undefined && !locked.has('companies') && { withdrawn: withdrawn.filter(isOwn) }),
    ...(accounts !== undefined && { accounts: isProductionSet ? mapValues(accounts, stillProduction) : accounts }),
    ...(roles !== undefined && !locked.has('companies') && { roles }),
    ...(profileName !== undefined && !locked.has('profileNames') && { profileName }),
    // Patterns replace the built-in guess; together with the policy's patterns they only add.
    ...(production !== undefined && (!isProductionSet || hasPatterns) && { production }),
    defaults: Object.fromEntries(open),
  };
}

type Addressed = Pick<SetupProvider, 'address'>;

function otherThanIn(policies: readonly CompanySetup[]): (provider: Addressed) => boolean {
  const theirs = new Set(policies.flatMap(({ providers = [] }) => providers.map(({ address }) => keyAt(address))));
  return ({ address }) => !theirs.has(keyAt(address));
}

/** Without moves away from a policy's company. */
const withoutFormer =
  (isOwn: (provider: Addressed) => boolean) =>
  (provider: SetupProvider): SetupProvider =>
    provider.formerAddresses === undefined
      ? provider
      : { ...provider, formerAddresses: provider.formerAddresses.filter(address => isOwn({ address })) };

const same = (provider: SetupProvider): SetupProvider => provider;

const withoutPlace = ({ signInWith: _, ...provider }: SetupProvider): SetupProvider => provider;

const withoutRegion = ({ region: _, ...provider }: SetupProvider): SetupProvider => provider;

/** A setup may mark more accounts as production, but not fewer. */
function stillProduction({ production, ...account }: SetupAccount): SetupAccount {
  return production === true ? { ...account, production } : account;
}

const mapValues = <T extends Readonly<Record<string, SetupAccount>>>(
  accounts: T,
  change: (account: SetupAccount) => SetupAccount,
): T => Object.fromEntries(Object.entries(accounts).map(([id, account]) => [id, change(account)])) as T;
