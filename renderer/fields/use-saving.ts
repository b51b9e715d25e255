import { useState } from 'react';
import type { Command } from '../../app/contract.ts';
import type { Failure } from '../../app/domain/failure.ts';
import { useAttempt } from '../use-attempt.ts';

export type Saving = {
  /** What the last change came to. */
  readonly outcome: 'none' | 'saving' | 'saved' | 'undone' | 'refused';
  readonly failure: Failure | undefined;
  /** Sends the change. The value before it is what `undo` restores. Resolves with whether it was accepted. */
  readonly save: (value: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** Forgets the last change, and its answer, for example because the next one has begun. */
  readonly reset: () => void;
};

/** Changes that save themselves and can be undone. `chosen`: the value before a change, as `commandFor` takes it. */
export function useSaving(chosen: string, commandFor: (value: string) => Command): Saving {
  const { attempt, run, reset } = useAttempt();
  const [before, setBefore] = useState<string>();
  const outcomes = {
    none: 'none',
    running: 'saving',
    done: before === undefined ? 'undone' : 'saved',
    failed: 'refused',
  } as const;
  return {
    outcome: outcomes[attempt.kind],
    failure: attempt.kind === 'failed' ? attempt.failure : undefined,
    save: async wanted => {
      setBefore(chosen);
      return (await run(commandFor(wanted))).ok;
    },
    undo: async () => {
      if (before === undefined) return;
      setBefore(undefined);
      await run(commandFor(before));
    },
    reset,
  };
}
