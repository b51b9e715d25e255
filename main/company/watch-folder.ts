import { type FSWatcher, watch } from 'node:fs';
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

  /** Watches the folder, or what it is in until it is there and can be watched. */
  function start(): void {
    watcher?.close();
    // With neither, or where the system watches nothing, the policy is read at the next start.
    watcher = isEnded ? undefined : (watched(folder, () => true) ?? watched(dirname(folder), isFolder));
    // A folder that vanishes is an event of some systems and an error of others.
    watcher?.on('error', changed);
  }

  const isFolder = (name: string | null): boolean => name === null || name === basename(folder);

  function watched(path: string, isMeant: (name: string | null) => boolean): FSWatcher | undefined {
    try {
      return watch(path, { persistent: false }, (_event, name) => {
        if (isMeant(name)) changed();
      });
    } catch {
      return undefined;
    }
  }

  start();
  return () => {
    isEnded = true;
    clearTimeout(timer);
    watcher?.close();
  };
}
