import { contextBridge, ipcRenderer } from 'electron';
import type { Door } from '../../app/bridge.ts';
import type { Result } from '../../app/domain/result.ts';

// The names stand here again because a preload that imports the contract would carry its schemas into every page.
let last: string | undefined;
const listeners = new Set<(serialized: string) => void>();

ipcRenderer.on('snapshot', (_event, serialized: string) => {
  last = serialized;
  for (const tell of listeners) tell(serialized);
});
// Asked for while the page's own code is still loading.
ipcRenderer.send('subscribe');

// Once the page has asked for its code there is nothing else to do, and what these load is loaded once for all of the process.
setTimeout(() =>
  [
    new Intl.Collator(),
    new Intl.NumberFormat(undefined, { style: 'unit', unit: 'minute', unitDisplay: 'short' }),
    new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }),
  ].map(loaded => loaded.resolvedOptions()),
);

const api: Door = {
  send: command => ipcRenderer.invoke('command', command) as Promise<Result>,
  subscribe(listener) {
    listeners.add(listener);
    if (last !== undefined) listener(last);
    // The first word may have come before Mai knew this page for its own: nobody answers a stranger.
    else ipcRenderer.send('subscribe');
    return () => listeners.delete(listener);
  },
};

contextBridge.exposeInMainWorld('mai', api);
