import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { ReleaseFacts } from './package-managers.ts';

const run = promisify(execFile);

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** The product code of an MSI, by msitools. */
async function productCode(msi: string): Promise<string> {
  const { stdout } = await run('msiinfo', ['export', msi, 'Property']);
  const [, code] = /^ProductCode\t(\{[0-9A-Fa-f-]{36}\})\r?$/m.exec(stdout) ?? [];
  if (code === undefined) throw new Error(`${msi} has no product code`);
  return code;
}

/** What a folder of packages says about a release. Throws if it has not exactly one MSI and one disk image. */
export async function releaseFacts(dist: string, version: string, address: string): Promise<ReleaseFacts> {
  const names = await readdir(dist);
  const only = (extension: string): string => {
    const [name, ...others] = names.filter(candidate => candidate.endsWith(extension));
    if (name === undefined || others.length > 0) throw new Error(`${dist} must have one ${extension} file`);
    return name;
  };
  const [msi, dmg] = [only('.msi'), only('.dmg')];
  return {
    version,
    folder: address.replace(/\/$/, ''),
    msi: { file: msi, sha256: await sha256(join(dist, msi)), productCode: await productCode(join(dist, msi)) },
    dmg: { file: dmg, sha256: await sha256(join(dist, dmg)) },
  };
}
