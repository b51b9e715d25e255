import type { Delivery } from '../domain/delivery.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Snapshot } from '../snapshot.ts';

/** How a role's keys reach AWS tools: in the file, unless somebody chose another way. */
export const deliveryFor = (snapshot: Snapshot, key: RoleKey): Delivery =>
  snapshot.roleSettings[key]?.delivery ?? 'file';
