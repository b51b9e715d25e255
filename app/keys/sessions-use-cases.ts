import type { UseCases } from '../context.ts';
import { copyConsoleLink, openConsole } from './console.ts';
import { cancelAssume, endSession } from './end-session.ts';
import type { SESSIONS_COMMANDS } from './sessions-commands.ts';
import { startRole } from './start-role.ts';
import { testCredentials } from './test-credentials.ts';

export const sessionsUseCases: UseCases<typeof SESSIONS_COMMANDS> = {
  assumeRole: startRole,
  cancelAssume,
  endSession,
  testCredentials,
  openConsole,
  copyConsoleLink,
};
