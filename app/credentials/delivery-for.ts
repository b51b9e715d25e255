import type { DeliveryMethod } from '../domain/delivery-method.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';

/** Delivery method of a role: the company's if locked, else the role's own, else the company's, else `file`. */
export function deliveryFor(
  { roleSettings, company }: Pick<Snapshot, 'roleSettings' | 'company'>,
  key: RoleKey,
): DeliveryMethod {
  const theirs = company.defaults.delivery ?? 'file';
  if (company.locked.delivery !== undefined) return theirs;
  const own = roleSettings[key]?.delivery ?? theirs;
  return own === 'endpoint' && company.locked.localServer !== undefined ? theirs : own;
}
