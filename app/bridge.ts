import type { Command } from './contract.ts';
import type { Result } from './domain/result.ts';
import type { Snapshot } from './snapshot.ts';

export const CHANNELS = { command: 'command', snapshot: 'snapshot', subscribe: 'subscribe' } as const;

/** Preload API: sends commands and receives snapshots. */
export type Bridge = {
  /** Resolves after the listeners have the snapshot with what the command has changed. */
  send(command: Command): Promise<Result>;
  /** Calls back with the current snapshot once it exists, and on every change; returns the unsubscribe function. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
};

/** The main process's answer to a command, and the number of the snapshot with all changes made by then; 0 for none. */
export type Answer = { readonly result: Result; readonly after: number };

/** Preload API as exposed to the page: snapshots are transferred as text. */
export type PreloadApi = Pick<Bridge, 'send'> & { subscribe(listener: (written: string) => void): () => void };
