/** Exit codes of `mai --ensure`, which docs/tools.md promises. 2 is for a command line that Mai can't read. */
export const EXIT_CODES = {
  active: 0,
  failed: 1,
  usage: 2,
  'unknown-profile': 3,
  'person-needed': 4,
  declined: 5,
  'not-running': 6,
} as const;
export type EnsureOutcome = keyof typeof EXIT_CODES;
