import type { UseCases } from '../context.ts';
import { ok } from '../domain/result.ts';
import type { RENEWAL_COMMANDS } from './renewal-commands.ts';
import { refreshOf } from './renewal-state.ts';

export const renewalUseCases: UseCases<typeof RENEWAL_COMMANDS> = {
  postponeSignIn: async ({ snapshot, apply, ports }, { providerId }) => {
    const refresh = { kind: 'put-off', since: ports.clock.now() } as const;
    if (refreshOf(snapshot(), providerId)?.kind === 'waiting-for-person')
      apply({ type: 'refreshChanged', subject: providerId, refresh });
    return ok();
  },
};
