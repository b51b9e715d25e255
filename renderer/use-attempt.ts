import { useState } from 'react';
import type { Command } from '../app/contract.ts';
import type { Failure } from '../app/domain/failure.ts';
import type { Result } from '../app/domain/result.ts';
import { useCommands } from './use-commands.ts';

export type Attempt =
  | { readonly kind: 'none' | 'running' | 'done' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Sends a command and keeps its failure for display next to the control. `reset` returns to `none`. `earlier`: a failure that is
 * shown from the start.
 */
export function useAttempt(earlier?: Failure) {
  const { send } = useCommands();
  const [attempt, setAttempt] = useState<Attempt>(earlier ? { kind: 'failed', failure: earlier } : { kind: 'none' });
  const run = async (command: Command): Promise<Result> => {
    setAttempt({ kind: 'running' });
    const result = await send(command);
    setAttempt(result.ok ? { kind: 'done' } : { kind: 'failed', failure: result.failure });
    return result;
  };
  const refuse = (failure: Failure) => setAttempt({ kind: 'failed', failure });
  return { attempt, run, refuse, reset: () => setAttempt({ kind: 'none' }) };
}
