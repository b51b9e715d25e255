import { copyConsoleLink, openConsole } from '../console/console.ts';
import type { UseCases } from '../context.ts';
import { renewRole } from './renew-role.ts';
import type { SESSIONS_COMMANDS } from './sessions-commands.ts';
import { startRole } from './start-role.ts';
import { cancelStart, stopRole, stopRoles } from './stop-role.ts';
import { testCredentials } from './test-credentials.ts';

export const sessionsUseCases: UseCases<typeof SESSIONS_COMMANDS> = {
  startRole,
  cancelStart,
  stopRole,
  stopAll: context => stopRoles(context),
  renewRole,
  testCredentials,
  openConsole,
  copyConsoleLink,
};
