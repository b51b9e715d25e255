import type { CompanySetup } from '../company/setup-schema.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * The snapshot for windows. A company setup may name thousands of accounts: what is shown of it is in `accountNames`,
 * `accountMarks` and `company`, and the rest would cross at every change.
 */
export function forWindow(whole: Snapshot): Snapshot {
  // Used by sign-in only, and may have thousands of accounts.
  const snapshot = { ...withoutPortable(whole), providerIdentities: {} };
  const { policies, setup, setupOffer, company } = snapshot;
  if (policies.length === 0 && setup === undefined && setupOffer === undefined) return snapshot;
  return {
    ...snapshot,
    policies: policies.map(nameOnly),
    ...(setup !== undefined && { setup: nameOnly(setup) }),
    ...(setupOffer?.kind === 'offered' && { setupOffer: { ...setupOffer, setup: nameOnly(setupOffer.setup) } }),
    company: { ...company, accounts: {} },
  };
}

const nameOnly = ({ version, company, revision }: CompanySetup): CompanySetup => ({
  version,
  company,
  ...(revision !== undefined && { revision }),
});

function withoutPortable(snapshot: Snapshot): Snapshot {
  const { settingsOffer } = snapshot;
  if (settingsOffer === undefined) return snapshot;
  const { portable: _, ...shown } = settingsOffer;
  return { ...snapshot, settingsOffer: shown };
}
