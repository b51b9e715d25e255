import { useState } from 'react';
import type { Command } from '../../app/contract.ts';
import { useAttempt } from '../use-attempt.ts';

/**
 * A value that applies at once. The requested one is shown until the answer arrives, before which the snapshot may already have it;
 * a further request meanwhile is ignored.
 */
export function useAtOnce<T>(value: T, commandFor: (value: T) => Command) {
  const { attempt, run } = useAttempt();
  const [asked, setAsked] = useState(value);
  const isBusy = attempt.kind === 'running';
  return {
    shown: isBusy ? asked : value,
    isBusy,
    failure: attempt.kind === 'failed' ? attempt.failure : undefined,
    request: (wanted: T) => {
      if (isBusy) return;
      setAsked(wanted);
      void run(commandFor(wanted));
    },
  };
}
