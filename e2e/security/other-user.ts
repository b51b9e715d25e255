// Another user of the same computer, for tests of what they can see and reach.

import { type Ran, runProgram } from '../driver/run-program.ts';
import type { Place } from './leaks.ts';

/** UID of `nobody` on Linux. */
const OTHER = '65534';

/** Whether a test can act as another user: on Linux as root. */
export const canBeOtherUser = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/** A command that another user runs. */
export const otherUsers = (...command: readonly string[]): readonly [string, ...string[]] => [
  ...(['setpriv', '--reuid', OTHER, '--regid', OTHER, '--clear-groups', '--'] as const),
  ...command,
];

const asOther = (...command: readonly string[]): Promise<Ran> => runProgram([...otherUsers(...command)]);

/** Command lines and environments of all processes, as far as another user can read them. */
export async function seenByOther(): Promise<Place> {
  const look = 'cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null | tr "\\0" "\\n"; true';
  const { stdout } = await asOther('sh', '-c', look);
  return { place: 'what another user sees', bytes: Buffer.from(stdout) };
}

/** Response to another user: status, headers and body; empty if the connection is closed. */
export async function responseToOther(address: string): Promise<string> {
  return (await asOther('curl', '--silent', '--include', '--max-time', '10', address)).stdout;
}
