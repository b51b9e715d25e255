import type { PolicyFolder, PolicyText } from './policy-folder.ts';
import type { RunProgram } from './run-program.ts';

/** Where macOS keeps what device management says for the whole computer, by the identifier of the app. */
const FOLDER = '/Library/Managed Preferences';
const FILE = 'org.mai.desktop.plist';

/**
 * The managed preferences of macOS: `Policy` in them is a policy, as its text or as a dictionary. The file is read itself: what
 * the system answers to programs mixes in what a person can set by `defaults write`.
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

/** What `plutil -convert json` made of the preferences. */
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
