import { createContext, useContext } from 'react';
import type { AccountId } from '../../app/domain/arn.ts';
import type { RoleKey } from '../../app/domain/role.ts';

/** What a confirmed click goes on with. */
export type Intent = 'start' | 'console';

/** What rows, cards, menus and pages of roles do. Stable references, so that long lists do not re-render. */
export type RoleActions = {
  /** Starts a role, or asks for the confirmation of a production account first. */
  readonly start: (key: RoleKey) => void;
  /** Opens the AWS console. A role that is not active is started first, with the same confirmation. */
  readonly openConsole: (key: RoleKey) => void;
  readonly confirm: (key: RoleKey, intent: Intent) => void;
  readonly stop: (key: RoleKey) => void;
  readonly setFavorite: (key: RoleKey, on: boolean) => void;
  readonly openPage: (key: RoleKey) => void;
  readonly openAccount: (accountId: AccountId) => void;
};

const none = () => {};

export const RoleActionsContext = createContext<RoleActions>({
  start: none,
  openConsole: none,
  confirm: none,
  stop: none,
  setFavorite: none,
  openPage: none,
  openAccount: none,
});

export const useRoleActions = (): RoleActions => useContext(RoleActionsContext);
