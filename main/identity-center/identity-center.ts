import { fail, ok } from '../../app/domain/result.ts';
import type { IdentityCenterPort } from '../../app/identity-center/identity-center-port.ts';

/** IAM Identity Center. */
export function createIdentityCenter(): IdentityCenterPort {
  const unreachable = async () => fail({ kind: 'address-unreachable', host: 'awsapps.com', reason: 'other' });
  return {
    findPortal: async () => undefined,
    findRegion: async () => ok(undefined),
    signIn: unreachable,
    cancel: () => {},
    accounts: unreachable,
    permissionSets: unreachable,
    credentials: unreachable,
    updateSharing: async () => ok(),
    session: async () => undefined,
    signOut: async () => {},
  };
}
