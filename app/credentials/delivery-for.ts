import type { DeliveryMethod } from '../domain/delivery-method.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';

/** Delivery method of a role: `file` by default. */
export const deliveryFor = (snapshot: Pick<Snapshot, 'roleSettings'>, key: RoleKey): DeliveryMethod =>
  snapshot.roleSettings[key]?.delivery ?? 'file';
