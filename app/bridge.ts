import type { Command } from './contract.ts';
import type { Result } from './domain/result.ts';
import type { Snapshot } from './snapshot.ts';

export const CHANNELS = { command: 'command', snapshot: 'snapshot', subscribe: 'subscribe' } as const;

/** Preload API: sends commands and receives snapshots. */
export type Bridge = {
  send(command: Command): Promise<Result>;
  /** Calls back with the current snapshot once it exists, and on every change; returns the unsubscribe function. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
};

/** Preload API as exposed to the page: snapshots are transferred as text. */
export type PreloadApi = Pick<Bridge, 'send'> & { subscribe(listener: (written: string) => void): () => void };
