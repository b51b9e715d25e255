import type { RoleKey } from '../../app/domain/role.ts';

/** What just happened to a role, told for some seconds at the end of the window. */
export type ToastState = {
  readonly kind: 'started' | 'stopped';
  readonly key: RoleKey;
  /** Tells two of the same kind apart. */
  readonly id: number;
};
