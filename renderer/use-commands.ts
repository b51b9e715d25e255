import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { Bridge } from '../app/bridge.ts';
import type { Command } from '../app/contract.ts';
import type { Result } from '../app/domain/result.ts';

export type Commands = {
  /** Stable reference, so that long lists do not re-render. */
  readonly send: (command: Command) => Promise<Result>;
  /** Commands without an answer yet, shown as pending before the snapshot reflects them. */
  readonly pending: readonly Command[];
  readonly isPending: (command: Command) => boolean;
};

const NO_COMMANDS: Commands = {
  send: async () => ({ ok: true, value: undefined }),
  pending: [],
  isPending: () => false,
};

export const CommandsContext = createContext<Commands>(NO_COMMANDS);

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
