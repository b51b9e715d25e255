import { list } from '../grammar.ts';

/** What Mai's commands print, beside `mai --ensure`. */
export const enCommandLine = {
  usage: (line: string) => `Usage: ${line}`,
  /** Stand for what is to be typed. */
  words: { file: 'FILE', profile: 'PROFILE', seconds: 'SECONDS' },
  misspelled: (word: string, meant: string) => `“${word}” isn’t a command of Mai. Did you mean “${meant}”?`,
  fileMissing: (name: string) => `“${name}” needs a file.`,
  stillRunning: 'Mai is still running. Quit it from its menu, then try again.',
  policy: {
    none: 'No company policy applies on this computer.',
    setting: 'Setting',
    value: 'Value',
    from: 'From',
    lock: 'Locked because',
    overridden: (from: string) => `${from} (overridden)`,
  },
  check: {
    valid: (name: string) => `${name} is valid.`,
    unchecked: 'Its signature wasn’t checked, because this computer’s policy lists no key.',
  },
  signing: {
    keyInvalid: (file: string) => `${file} isn’t an unencrypted Ed25519 private key in PEM form.`,
    signed: (key: string) => `Signed. The policy needs the key ${key}.`,
    keyIsOutput: (file: string) => `${file} is the key. Choose another file for the signed setup.`,
    keyIsOpen: (file: string) =>
      `Other people on this computer can read ${file}, and sign with it. Make it readable for you only.`,
    exists: 'there is such a file already.',
    keepKey: (file: string) =>
      `${file} is the private key. Keep it where only you can read it. A policy needs this key:`,
  },
  forget: {
    done: 'Mai’s credentials, cookies and passwords are removed. The settings stay.',
    allDone: 'All Mai data is removed.',
    rootOnly: '“--all-users” works for root on Linux only.',
    left: (names: readonly string[]) => `Not everything could be removed for ${list('en', names)}.`,
  },
  help: {
    intro: '“mai” starts Mai. These commands open no window and exit when they’re done:',
    summaries: {
      ensure: 'Makes the role of an AWS profile active.',
      policy: 'Lists the company policy of this computer: values, sources, locks and problems.',
      check: 'Checks a company setup as Mai would, and lists every problem with its line.',
      sign: 'Signs a company setup.',
      'new-key': 'Makes a key for signing.',
      report: 'Prints Troubleshoot’s report for support, without personal data.',
      forget:
        'Quits Mai and removes its credentials, cookies, and passwords. Add “--settings” to remove the settings, too.',
      quit: 'Quits Mai. With “--for-upgrade”, active roles stay active, and Mai continues them at its next start.',
      version: 'Prints the version.',
      help: 'Prints this list.',
    },
    more: 'Exit codes: 0 done, 1 not done, 2 wrong command. “--ensure” has more: see docs/tools.md.',
  },
};
