import type { PolicyFolder, PolicyText } from './policy-folder.ts';
import type { RunProgram } from './run-program.ts';

/** Where macOS stores computer-wide managed preferences, by bundle identifier. */
const FOLDER = '/Library/Managed Preferences';
const FILE = 'org.mai.desktop.plist';

/**
 * The managed preferences of macOS. Their key `Policy` is a policy, as text or as a dictionary. The file is read
 * directly, because `defaults read` and CFPreferences merge in values that a user can set with `defaults write`.
 */
export const managedPreferences = (run: RunProgram): PolicyFolder => ({
  path: FOLDER,
  above: ['/', '/Library'],
  isPolicy: name => name === FILE,
  async read(path) {
    const json = await run('/usr/bin/plutil', ['-convert', 'json', '-o', '-', '--', path]);
    return json === undefined ? { fault: { kind: 'unreadable', fault: 'other' } } : policyIn(json.toString('utf8'));
  },
});

/** Parses the output of `plutil -convert json`. */
export function policyIn(json: string): PolicyText {
  const fault: PolicyText = { fault: { kind: 'not-text' } };
  try {
    const preferences: unknown = JSON.parse(json);
    if (typeof preferences !== 'object' || preferences === null) return fault;
    if (!('Policy' in preferences)) return undefined;
    const { Policy: policy } = preferences;
    if (typeof policy === 'string') return { text: policy };
    return typeof policy === 'object' && policy !== null ? { text: JSON.stringify(policy, null, 2) } : fault;
  } catch {
    return fault;
  }
}
