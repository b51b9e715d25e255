import { copyConsoleLink, openConsole } from '../console/console.ts';
import type { UseCases } from '../context.ts';
import type { SESSIONS_COMMANDS } from './sessions-commands.ts';
import { startRole } from './start-role.ts';
import { cancelStart, stopRole } from './stop-role.ts';
import { testCredentials } from './test-credentials.ts';

export const sessionsUseCases: UseCases<typeof SESSIONS_COMMANDS> = {
  startRole,
  cancelStart,
  stopRole,
  testCredentials,
  openConsole,
  copyConsoleLink,
};
