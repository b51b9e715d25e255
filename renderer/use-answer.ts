import { useState } from 'react';
import type { Command } from '../app/contract.ts';
import { useCommands } from './use-commands.ts';

type Yes = Extract<Command, { readonly shown: string }>;

/** Sends a person's yes to what `shown` names. `isLate`: it came after that had changed, and was not taken. */
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
