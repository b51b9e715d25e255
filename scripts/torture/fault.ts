import type { FaultDesk } from './fault-desk.ts';

/** Throws with a sentence for what went wrong; answers with a sentence where this machine can't make the fault. */
export type Fault = { readonly name: string; readonly run: (desk: FaultDesk) => Promise<string | undefined> };
