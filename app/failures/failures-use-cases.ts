import type { UseCases } from '../context.ts';
import { ok } from '../domain/result.ts';
import type { FAILURES_COMMANDS } from './failures-commands.ts';

export const failuresUseCases: UseCases<typeof FAILURES_COMMANDS> = {
  dismissFailure: async ({ apply }, { id }) => {
    apply({ type: 'dismissed', id });
    return ok();
  },
};
