import { readdir, readFile, stat } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { parseSetUp } from '../../app/company/parse-set-up.ts';
import type { Policies, PolicyProblem } from '../../app/company/set-up-offer.ts';
import { type CompanySetUp, LARGEST_SET_UP } from '../../app/company/set-up-schema.ts';
import { errorCode, fileFaultOf } from '../aws-files/file-fault.ts';

/** Where IT puts a set-up for everybody on a computer. A Mai from source may be told another place, for tests. */
export function policyFolder(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, isPackaged: boolean): string {
  const told = isPackaged ? undefined : environment.MAI_POLICY_FOLDER;
  if (told !== undefined) return told;
  switch (platform) {
    case 'win32':
      return win32.join(environment.ProgramData ?? 'C:\\ProgramData', 'Mai');
    case 'darwin':
      return '/Library/Application Support/Mai';
    default:
      return '/etc/mai';
  }
}

/** The texts of the files that hold a set-up, by name. */
export type PolicyTexts = Readonly<Record<string, string>>;

/** The policies are in the order of their names: what an earlier one says counts. */
export type PolicyReading = Policies & {
  /** What was read for each, to be kept: where a file is broken later, it is this that stays in force. */
  readonly good: PolicyTexts;
};

/**
 * Reads the policy's files (`*.json`, `*.mai`). A broken one is told, and what it said when it was last good (`before`) stays
 * in force; one that is gone is gone. No folder: no policy.
 */
export async function readPolicies(folder: string, before: PolicyTexts): Promise<PolicyReading> {
  const names = await readdir(folder).catch(unlessMissing);
  const files = (names ?? []).filter(name => /\.(json|mai)$/i.test(name) && !name.startsWith('.')).toSorted();
  const policies: CompanySetUp[] = [];
  const good: Record<string, string> = {};
  const problems: PolicyProblem[] = [];
  for (const name of files) {
    const read = await readPolicy(join(folder, name));
    const text = typeof read === 'string' ? read : before[name];
    const reading = text === undefined ? undefined : parseSetUp(text);
    if (typeof read !== 'string') problems.push({ name, problem: read });
    else if (reading?.ok === false) problems.push({ name, problem: reading.problem });
    const kept = reading?.ok === true ? text : before[name];
    const last = reading?.ok === true || kept === undefined ? reading : parseSetUp(kept);
    if (last?.ok !== true || kept === undefined) continue;
    policies.push(last.setUp);
    good[name] = kept;
  }
  return { policies, good, problems };
}

async function readPolicy(path: string): Promise<string | PolicyProblem['problem']> {
  try {
    const { size, mode, uid } = await stat(path);
    if (size > 4 * LARGEST_SET_UP) return { kind: 'too-large' };
    // Whoever may write it decides where people type their passwords. Windows has no such bits: there the installer sees to it.
    const isOpen = process.platform !== 'win32' && ((mode & 0o022) !== 0 || (uid !== 0 && uid !== process.getuid?.()));
    return isOpen ? { kind: 'open-to-others' } : await readFile(path, 'utf8');
  } catch (error) {
    return { kind: 'unreadable', fault: fileFaultOf(error) };
  }
}

function unlessMissing(error: unknown): undefined {
  const code = errorCode(error);
  if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES' && code !== 'EPERM') throw error;
  return undefined;
}
