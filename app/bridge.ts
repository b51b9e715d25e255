import type { Command } from './contract.ts';
import type { Result } from './domain/result.ts';
import type { Snapshot } from './snapshot.ts';

export const CHANNELS = { command: 'command', snapshot: 'snapshot', subscribe: 'subscribe' } as const;

/** All that a page of ours can reach: it sends commands and is told snapshots. */
export type Bridge = {
  send(command: Command): Promise<Result>;
  /** Calls back with the present snapshot as soon as it is there, and on every change; the answer ends it. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
};

/** The bridge as the preload gives it to the page: a snapshot crosses as one text. */
export type Door = Pick<Bridge, 'send'> & { subscribe(listener: (written: string) => void): () => void };
