/** What Mai's commands print, beside `mai --ensure`. */
export const enCommandLine = {
  usage: (line: string) => `Usage: ${line}`,
  /** Stand for what is to be typed. */
  words: { profile: 'PROFILE', seconds: 'SECONDS' },
  misspelled: (word: string, meant: string) => `“${word}” isn’t a command of Mai. Did you mean “${meant}”?`,
  stillRunning: 'Mai is still running. Quit it from its menu, then try again.',
  help: {
    intro: '“mai” starts Mai. These commands open no window, and end:',
    summaries: {
      ensure: 'Makes the role of an AWS profile active.',
      quit: 'Quits Mai. For an upgrade, active roles stay, and the next start continues them.',
      version: 'Prints the version.',
      help: 'Prints this list.',
    },
    more: 'Exit codes: 0 done, 1 not done, 2 wrong command. “--ensure” has more: see docs/tools.md.',
  },
};
