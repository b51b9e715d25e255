import { addressKey } from '../domain/address-key.ts';
import { portalAt } from '../identity-center/portal-address.ts';

/** Lookup key of an address, of a portal wherever in it the address leads. */
export const keyAt = (address: string): string => addressKey(portalAt(address)?.startUrl ?? address);
