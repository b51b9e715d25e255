import { expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { windowsAccess } from './policy-access.ts';
import type { RunProgram } from './run-program.ts';

const CLOSED = 'O:BAG:SYD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)';
const OPEN = 'O:BAG:SYD:AI(A;OICIID;FA;;;SY)(A;CIID;DCLCRPCR;;;BU)';
const paths = ['C:\\ProgramData\\Mai', 'C:\\ProgramData\\Mai\\10.json'];

/** A fake PowerShell with this output, which records its calls. */
function powerShell(printed: string | undefined) {
  const asked: Parameters<RunProgram>[] = [];
  const run: RunProgram = async (...call) => {
    asked.push(call);
    return printed === undefined ? undefined : Buffer.from(printed, 'latin1');
  };
  return { asked, check: windowsAccess('C:\\Windows\\System32', run) };
}

it('Windows: owner and access list of each path are read with the system’s own PowerShell', async () => {
  const { asked, check } = powerShell(`${CLOSED}\r\n${OPEN}\r\n`);
  expect(await check(paths)).toEqual(new Set([paths[1]]));
  expect(asked).toEqual([
    [
      expect.stringMatching(/^C:\\Windows\\System32.WindowsPowerShell.v1\.0.powershell\.exe$/),
      expect.arrayContaining(['-NoProfile', '-NonInteractive']),
      expect.objectContaining({ MAI_PATHS: paths.join('|') }),
    ],
  ]);
});

it.each([undefined, '', `${CLOSED}\r\n`, `${CLOSED}\r\n${CLOSED}\r\n${CLOSED}\r\n`])(
  'Windows: the check fails if PowerShell doesn’t answer for each path: %j',
  async printed => {
    claim('policy-admin-only-windows-mac');
    expect(await powerShell(printed).check(paths)).toBeUndefined();
  },
);
