import type { UseCases } from '../context.ts';
import { ok } from '../domain/result.ts';
import type { ROLE_REQUESTS_COMMANDS } from './role-requests-commands.ts';
import { setToolsWait } from './set-tools-wait.ts';

export const roleRequestsUseCases: UseCases<typeof ROLE_REQUESTS_COMMANDS> = {
  setToolsWait,
  declineRequest: async ({ apply, ports }, { key }) => {
    apply({ type: 'roleRequestDeclined', key, at: ports.clock.now() });
    return ok();
  },
};
