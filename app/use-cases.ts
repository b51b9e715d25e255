import { activityUseCases } from './activity/activity-use-cases.ts';
import { companyUseCases } from './company/company-use-cases.ts';
import { consoleUseCases } from './console/console-use-cases.ts';
import type { Context, UseCases } from './context.ts';
import type { COMMANDS, Command } from './contract.ts';
import { roleRequestsUseCases } from './credential-process/role-requests-use-cases.ts';
import { credentialsUseCases } from './credentials/credentials-use-cases.ts';
import { desktopUseCases } from './desktop/desktop-use-cases.ts';
import type { Result } from './domain/result.ts';
import { failuresUseCases } from './failures/failures-use-cases.ts';
import { importUseCases } from './import/import-use-cases.ts';
import { keyRotationUseCases } from './key-rotation/key-rotation-use-cases.ts';
import { proxyUseCases } from './proxy/proxy-use-cases.ts';
import { renewalUseCases } from './renewal/renewal-use-cases.ts';
import { rolesUseCases } from './roles/roles-use-cases.ts';
import { sessionsUseCases } from './sessions/sessions-use-cases.ts';
import { checkLock } from './settings/locked-commands.ts';
import { settingsUseCases } from './settings/settings-use-cases.ts';
import { signInUseCases } from './sign-in/sign-in-use-cases.ts';
import { startGroupsUseCases } from './start-groups/start-groups-use-cases.ts';
import { troubleshootUseCases } from './troubleshoot/troubleshoot-use-cases.ts';
import { updatesUseCases } from './updates/updates-use-cases.ts';
import { pictureUseCases } from './window/picture/picture-use-cases.ts';

/** What each command does, joined from the features. Exhaustive by its type. */
const USE_CASES: UseCases<typeof COMMANDS> = {
  ...signInUseCases,
  ...rolesUseCases,
  ...sessionsUseCases,
  ...startGroupsUseCases,
  ...renewalUseCases,
  ...proxyUseCases,
  ...credentialsUseCases,
  ...roleRequestsUseCases,
  ...consoleUseCases,
  ...companyUseCases,
  ...settingsUseCases,
  ...importUseCases,
  ...activityUseCases,
  ...troubleshootUseCases,
  ...keyRotationUseCases,
  ...updatesUseCases,
  ...failuresUseCases,
  ...desktopUseCases,
  ...pictureUseCases,
};

/** Runs a command unless a company has locked what it changes. */
export async function runUseCase(context: Context, command: Command): Promise<Result> {
  const allowed = checkLock(context.snapshot(), command);
  if (!allowed.ok) return allowed;
  const run = USE_CASES[command.type] as (context: Context, command: Command) => Promise<Result>;
  return run(context, command);
}
