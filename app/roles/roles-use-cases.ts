import type { UseCases } from '../context.ts';
import { changeAccount, exportRoles, moveFavorite, nameProfiles, setFavorite } from './arrange-roles.ts';
import { addChainedRole, copyTrustPolicy, forgetChainedRole } from './chained-roles.ts';
import { setDuration, setProfileName, setRegion } from './role-settings.ts';
import type { ROLES_COMMANDS } from './roles-commands.ts';

export const rolesUseCases: UseCases<typeof ROLES_COMMANDS> = {
  setProfileName,
  setRegion,
  setDuration,
  changeAccount,
  setFavorite,
  moveFavorite,
  nameProfiles,
  exportRoles,
  addChainedRole,
  forgetChainedRole,
  copyTrustPolicy,
};
