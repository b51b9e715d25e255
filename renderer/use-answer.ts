import { useState } from 'react';
import type { Command } from '../app/contract.ts';
import { useCommands } from './use-commands.ts';

type Yes = Extract<Command, { readonly shown: string }>;

/** Sends the confirmation of the offer that `shown` identifies. `isLate`: the offer had changed, so the confirmation was rejected. */
export function useAnswer(shown: string) {
  const { send, isPending } = useCommands();
  const [refused, setRefused] = useState<string>();
  return {
    isLate: refused !== undefined && refused !== shown,
    isPending,
    answer: async (command: Yes) => {
      const result = await send(command);
      setRefused(!result.ok && result.failure.kind === 'offer-changed' ? command.shown : undefined);
    },
  };
}
