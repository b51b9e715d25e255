import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * Programs write a file in several steps: the callback waits until there were no changes for this long, in
 * milliseconds.
 */
const SETTLE_DELAY = 200;

/**
 * Calls back after something in a folder has changed, including when the folder itself is created or deleted. Returns a
 * function that stops watching. fs.watch has limits on network file systems: https://nodejs.org/api/fs.html#caveats
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

  /** Watches the folder, or its parent until it exists and can be watched. */
  function start(): void {
    watcher?.close();
    // If neither can be watched, the policy is read at the next start.
    watcher = isStopped ? undefined : (tryWatch(folder, () => true) ?? tryWatch(dirname(folder), isFolder));
    // A deleted folder is an event on some systems and an error on others.
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
