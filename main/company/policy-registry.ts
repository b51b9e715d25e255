import { join } from 'node:path';
import type { PlaceReading, PolicyEntry } from '../../app/company/policy/policy-source.ts';
import { registryValues } from '../../app/company/policy/registry-export.ts';
import { exportRegistryKey } from '../files/export-registry-key.ts';
import type { RunProgram } from './run-program.ts';

/** The key for group policies and device management. Only administrators can write to it. */
const POLICIES = 'HKEY_LOCAL_MACHINE\\Software\\Policies';
const KEY = `${POLICIES}\\Mai`;

/**
 * Reads the policy from the Windows registry: the values of `HKLM\Software\Policies\Mai` whose names begin with
 * "Policy", sorted by name. `temporaryParent` is a folder of Mai, for the export.
 */
export async function readPolicyRegistry(
  systemFolder: string,
  temporaryParent: string,
  run: RunProgram,
): Promise<PlaceReading> {
  const refused: PlaceReading = { kind: 'refused', name: KEY, fault: { kind: 'unreadable', fault: 'other' } };
  const program = join(systemFolder, 'reg.exe');
  // Error messages of reg.exe are localized, so only the list of the parent's keys shows that the key is absent.
  const keys = await run(program, ['query', POLICIES, '/reg:64']);
  if (keys === undefined) return refused;
  const exists = keys
    .toString('latin1')
    .split(/\r?\n/)
    .some(line => line.trim().toLowerCase() === KEY.toLowerCase());
  if (!exists) return { kind: 'absent' };
  const text = await exportRegistryKey(program, KEY, temporaryParent, run);
  const values = text === undefined ? undefined : registryValues(text, KEY);
  if (values === undefined) return refused;
  const policies = values
    .filter(({ name }) => /^policy/i.test(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return {
    kind: 'read',
    entries: policies.map(({ name, text: policy }): PolicyEntry => {
      const path = `${KEY}\\${name}`;
      return policy === undefined ? { name: path, fault: { kind: 'not-text' } } : { name: path, text: policy };
    }),
  };
}
