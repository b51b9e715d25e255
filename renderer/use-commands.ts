import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { Bridge } from '../app/bridge.ts';
import type { Command } from '../app/contract.ts';
import type { Result } from '../app/domain/result.ts';

export type Commands = {
  /** Never changes, so that a long list can hold it without being drawn again. */
  readonly send: (command: Command) => Promise<Result>;
  /** What was sent and has no answer yet: shown as work under way before the snapshot says so. */
  readonly pending: readonly Command[];
  readonly isPending: (command: Command) => boolean;
};

const NOBODY: Commands = {
  send: async () => ({ ok: true, value: undefined }),
  pending: [],
  isPending: () => false,
};

export const CommandsContext = createContext<Commands>(NOBODY);

export const useCommands = (): Commands => useContext(CommandsContext);

export function useBridgeCommands(bridge: Bridge): Commands {
  const [pending, setPending] = useState<readonly Command[]>([]);
  const send = useCallback(
    async (command: Command) => {
      setPending(commands => [...commands, command]);
      try {
        return await bridge.send(command);
      } finally {
        setPending(commands => commands.filter(other => other !== command));
      }
    },
    [bridge],
  );
  return useMemo(() => {
    const names = new Set(pending.map(command => JSON.stringify(command)));
    return { send, pending, isPending: command => names.has(JSON.stringify(command)) };
  }, [send, pending]);
}
