import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from '../driver/home.ts';

const SOURCE = join(import.meta.dirname, 'gssapi/stand-in.c');

/** Environment with a GSSAPI stand-in that issues a Kerberos ticket for every host. */
export function standInKerberos(home: Home): Record<string, string> {
  const folder = join(home.path, 'kerberos');
  mkdirSync(folder);
  execFileSync('cc', ['-shared', '-fPIC', '-w', '-o', join(folder, 'libgssapi_krb5.so.2'), SOURCE]);
  return { LD_LIBRARY_PATH: folder };
}
