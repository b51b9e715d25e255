import type { StartGroup } from './start-group.ts';

/** Groups of roles, in the order in which they were made. */
export type StartGroupsState = { readonly startGroups: readonly StartGroup[] };
