import { homedir } from 'node:os';
import { join } from 'node:path';

/** Cache of downloads that are too large to repeat after each `npm ci`: `MAI_CACHE`, else the user's cache folder. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.MAI_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mai');
}
