import type { UseCases } from '../context.ts';
import { ok } from '../domain/result.ts';
import type { RENEWAL_COMMANDS } from './renewal-commands.ts';
import { renewalOf } from './renewal-state.ts';

export const renewalUseCases: UseCases<typeof RENEWAL_COMMANDS> = {
  snoozeSignIn: async ({ snapshot, apply, ports }, { providerId }) => {
    const renewal = { kind: 'snoozed', since: ports.clock.now() } as const;
    if (renewalOf(snapshot(), providerId)?.kind === 'waiting-for-person')
      apply({ type: 'renewalChanged', subject: providerId, renewal });
    return ok();
  },
};
