/** Exit codes of Mai's commands; those of calls by tools have more outcomes. */
export const EXIT = { done: 0, notDone: 1, usage: 2 } as const;
