import { realpathSync } from 'node:fs';
import { win32 } from 'node:path';
import type { PlaceReading } from '../../app/company/policy/policy-source.ts';
import { managedPreferences } from './managed-preferences.ts';
import { bitsAccess, macAccess, windowsAccess } from './policy-access.ts';
import { type AccessCheck, PLAIN_FILES, type PolicyFolder, readPolicyFolder } from './policy-folder.ts';
import { readPolicyRegistry } from './policy-registry.ts';
import { type RunProgram, runProgram } from './run-program.ts';

/** The places where a computer-wide policy can be. */
export type PolicyPlaces = {
  /** By the name that identifies each place in the stored state, highest precedence first. */
  readonly readings: () => Promise<ReadonlyMap<string, PlaceReading>>;
  /** The folder to watch for changes. */
  readonly watched: string;
};

type Facts = {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly isPackaged: boolean;
  /** Mai's data folder. */
  readonly ownFolder: string;
};

const ROOT = [0];

/** The policy places of this system. Run from source, `MAI_POLICY_FOLDER` replaces them, for tests. */
export function policyPlaces({ platform, environment, isPackaged, ownFolder }: Facts): PolicyPlaces {
  const override = isPackaged ? undefined : environment.MAI_POLICY_FOLDER;
  if (override !== undefined) {
    const user = process.getuid?.();
    const access = platform === 'win32' ? uncheckedAccess : bitsAccess(user === undefined ? ROOT : [...ROOT, user]);
    return folderPlaces({ ...PLAIN_FILES, path: override, above: [] }, access);
  }
  switch (platform) {
    case 'win32':
      return windowsPlaces(ownFolder, runProgram);
    case 'darwin':
      return macPlaces(runProgram);
    default:
      return folderPlaces({ ...PLAIN_FILES, path: '/etc/mai', above: ['/', '/etc'] }, bitsAccess(ROOT));
  }
}

/** For tests on Windows, which use a folder of the current user. */
const uncheckedAccess: AccessCheck = async () => new Set();

const folderPlaces = (folder: PolicyFolder, access: AccessCheck): PolicyPlaces => ({
  readings: async () => new Map([['folder', await readPolicyFolder(folder, access)]]),
  watched: folder.path,
});

function macPlaces(run: RunProgram): PolicyPlaces {
  const support = '/Library/Application Support';
  const folder = { ...PLAIN_FILES, path: `${support}/Mai`, above: ['/', '/Library', support] };
  const access = macAccess(ROOT, run);
  return {
    readings: async () =>
      new Map([
        ['managed-preferences', await readPolicyFolder(managedPreferences(run), access)],
        ['folder', await readPolicyFolder(folder, access)],
      ]),
    watched: folder.path,
  };
}

/** The registry, then the folder below Windows' own program data folder, whatever the environment says. */
function windowsPlaces(ownFolder: string, run: RunProgram): PolicyPlaces {
  const system = win32.join(windowsFolder(), 'System32');
  return {
    async readings() {
      const [registry, folder] = await Promise.all([
        readPolicyRegistry(system, ownFolder, run),
        readProgramData(system, run),
      ]);
      return new Map([
        ['registry', registry],
        ['folder', folder],
      ]);
    },
    // For change notifications only; reading resolves the real path.
    watched: 'C:\\ProgramData\\Mai',
  };
}

const SHELL_FOLDERS = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Shell Folders';

async function readProgramData(system: string, run: RunProgram): Promise<PlaceReading> {
  const listed = await run(win32.join(system, 'reg.exe'), ['query', SHELL_FOLDERS, '/v', 'Common AppData', '/reg:64']);
  const programData = listed === undefined ? undefined : programDataIn(listed.toString('latin1'));
  if (programData === undefined)
    return { kind: 'refused', name: SHELL_FOLDERS, fault: { kind: 'unreadable', fault: 'other' } };
  const folder = { ...PLAIN_FILES, path: win32.join(programData, 'Mai'), above: [] };
  return readPolicyFolder(folder, windowsAccess(system, run));
}

/** Parses the output of `reg query`: `    Common AppData    REG_SZ    C:\ProgramData`. */
export const programDataIn = (printed: string): string | undefined =>
  /^\s+Common AppData\s+REG_SZ\s+([A-Za-z]:\\\S.*?)\s*$/m.exec(printed)?.[1];

/** The Windows folder as the kernel names it. `%SystemRoot%` can be set by anyone. */
export function windowsFolder(): string {
  try {
    return realpathSync.native('\\\\?\\GLOBALROOT\\SystemRoot').replace(/^\\\\\?\\/, '');
  } catch {
    return 'C:\\Windows';
  }
}
