import { useRef, useState } from 'react';
import type { Command } from '../app/contract.ts';
import type { Failure } from '../app/domain/failure.ts';
import type { Result } from '../app/domain/result.ts';
import { useCommands } from './use-commands.ts';

export type Attempt =
  | { readonly kind: 'none' | 'running' | 'done' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Sends a command and keeps its failure for display next to the control. `reset` returns to `none`, and ignores the answer of a
 * command that is still running. `earlier`: a failure that is shown from the start.
 */
export function useAttempt(earlier?: Failure) {
  const { send } = useCommands();
  const [attempt, setAttempt] = useState<Attempt>(earlier ? { kind: 'failed', failure: earlier } : { kind: 'none' });
  const turn = useRef(0);
  const run = async (command: Command): Promise<Result> => {
    turn.current += 1;
    const mine = turn.current;
    setAttempt({ kind: 'running' });
    const result = await send(command);
    if (mine !== turn.current) return result;
    setAttempt(result.ok ? { kind: 'done' } : { kind: 'failed', failure: result.failure });
    return result;
  };
  const refuse = (failure: Failure) => setAttempt({ kind: 'failed', failure });
  const reset = () => {
    turn.current += 1;
    setAttempt({ kind: 'none' });
  };
  return { attempt, run, refuse, reset };
}
