import type { FaultDesk } from './fault-desk.ts';

/** Throws with a message on failure; returns a message if this machine can't produce the fault. */
export type Fault = { readonly name: string; readonly run: (desk: FaultDesk) => Promise<string | undefined> };
