import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { lendsAccess } from '../../app/company/policy/mac-access.ts';
import { isAdministratorsAlone } from '../../app/company/policy/windows-access.ts';
import type { AccessCheck } from './policy-folder.ts';
import type { RunProgram } from './run-program.ts';

/**
 * Checks the owner and the permission bits. On Linux the group bits include what an access control list grants (acl(5),
 * "Correspondence between ACL entries and file permission bits").
 */
export const bitsAccess =
  (owners: readonly number[]): AccessCheck =>
  async paths => {
    const writable = new Set<string>();
    for (const path of paths) {
      const { uid, mode } = await lstat(path);
      if (!owners.includes(uid) || (mode & 0o022) !== 0) writable.add(path);
    }
    return writable;
  };

/** Checks the permission bits, and the access control lists of macOS, which Node can't read. */
export const macAccess =
  (owners: readonly number[], run: RunProgram): AccessCheck =>
  async paths => {
    const writable = new Set(await bitsAccess(owners)(paths));
    for (const path of paths) {
      const listing = await run('/bin/ls', ['-lde', path]);
      if (listing === undefined) return undefined;
      if (lendsAccess(listing.toString('utf8'))) writable.add(path);
    }
    return writable;
  };

/** Prints one security descriptor per line. Only cmdlets, which also run in PowerShell's constrained language mode. */
const DESCRIPTORS =
  "$ErrorActionPreference = 'Stop'; $env:MAI_PATHS -split '\\|' | ForEach-Object { (Get-Acl -LiteralPath $_).Sddl }";

/**
 * Checks the owner and the access control list, as PowerShell prints them. `|` separates the paths, because no file
 * name on Windows has one.
 */
export const windowsAccess =
  (systemFolder: string, run: RunProgram): AccessCheck =>
  async paths => {
    const powerShell = join(systemFolder, 'WindowsPowerShell', 'v1.0');
    const written = await run(
      join(powerShell, 'powershell.exe'),
      ['-NoProfile', '-NonInteractive', '-Command', DESCRIPTORS],
      {
        MAI_PATHS: paths.join('|'),
        // Inherited from a newer PowerShell, this would point to modules that it can't load.
        PSModulePath: join(powerShell, 'Modules'),
      },
    );
    const lines = written?.toString('latin1').trim().split(/\r?\n/) ?? [];
    if (lines.length !== paths.length) return undefined;
    return new Set(paths.filter((_, at) => !isAdministratorsAlone(lines[at] ?? '')));
  };
