import { contextBridge, ipcRenderer } from 'electron';
import type { Door } from '../app/contract.ts';
import type { Result } from '../app/domain/result.ts';

// The names stand here again because a preload that imports the contract would carry its schemas into every page.
let last: string | undefined;
const listeners = new Set<(written: string) => void>();

ipcRenderer.on('snapshot', (_event, snapshot: unknown) => {
  // As one text: what crosses into the page's world is copied part by part, which takes long with thousands of roles.
  last = JSON.stringify(snapshot);
  for (const tell of listeners) tell(last);
});
// Asked for while the page's own code is still loading.
ipcRenderer.send('subscribe');

// While that is on its way there is nothing else to do, and what these load is loaded once for all of the process.
void [
  new Intl.Collator(),
  new Intl.NumberFormat(undefined, { style: 'unit', unit: 'minute', unitDisplay: 'short' }),
  new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }),
].map(loaded => loaded.resolvedOptions());

const door: Door = {
  send: command => ipcRenderer.invoke('command', command) as Promise<Result>,
  subscribe(listener) {
    listeners.add(listener);
    if (last !== undefined) listener(last);
    // The first word may have come before Mai knew this page for its own: nobody answers a stranger.
    else ipcRenderer.send('subscribe');
    return () => listeners.delete(listener);
  },
};

contextBridge.exposeInMainWorld('mai', door);
