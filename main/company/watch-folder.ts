import { existsSync, type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Programs write a file in several steps: what they wrote is looked at when they have stopped for this long, in milliseconds. */
const CALM = 200;

/**
 * Calls back after something in a folder has changed, also when the folder itself comes or goes. Costs nothing while nothing
 * happens. The answer ends it.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;
  let isEnded = false;

  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      start();
      onChange();
    }, CALM);
    timer.unref();
  };

  /** Watches the folder, or what it would be in until it is there. */
  function start(): void {
    watcher?.close();
    watcher = undefined;
    if (isEnded) return;
    const isThere = existsSync(folder);
    const watched = isThere ? folder : dirname(folder);
    try {
      watcher = watch(watched, { persistent: false }, (_event, name) => {
        if (isThere || name === null || name === basename(folder)) changed();
      });
      // A folder that vanishes is an event of some systems and an error of others.
      watcher.on('error', changed);
    } catch {
      // Neither is there, or the system watches nothing here: the policy is then read at the next start.
    }
  }

  start();
  return () => {
    isEnded = true;
    clearTimeout(timer);
    watcher?.close();
  };
}
