import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Programs write a file in several steps: what they wrote is looked at when they have stopped for this long, in milliseconds. */
const SETTLE_DELAY = 200;

/**
 * Calls back after something in a folder has changed, also when the folder itself comes or goes. Costs nothing while nothing
 * happens. The answer ends it.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | undefined;
  let isStopped = false;

  const scheduleCallback = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      start();
      onChange();
    }, SETTLE_DELAY);
    timer.unref();
  };

  /** Watches the folder, or what it is in until it is there and can be watched. */
  function start(): void {
    watcher?.close();
    // With neither, or where the system watches nothing, the policy is read at the next start.
    watcher = isStopped ? undefined : (tryWatch(folder, () => true) ?? tryWatch(dirname(folder), isFolder));
    // A folder that vanishes is an event of some systems and an error of others.
    watcher?.on('error', scheduleCallback);
  }

  const isFolder = (name: string | null): boolean => name === null || name === basename(folder);

  function tryWatch(path: string, isRelevant: (name: string | null) => boolean): FSWatcher | undefined {
    try {
      return watch(path, { persistent: false }, (_event, name) => {
        if (isRelevant(name)) scheduleCallback();
      });
    } catch {
      return undefined;
    }
  }

  start();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    watcher?.close();
  };
}
