import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where set-up keeps what is too big to fetch again after each `npm ci`: `MAI_CACHE`, else the user's own cache. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.MAI_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mai');
}
