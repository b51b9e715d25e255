import { contextBridge, ipcRenderer } from 'electron';
import type { Answer, PreloadApi } from '../../app/bridge.ts';

// Repeats the channel names, because importing the contract would load its schemas into every page.
let last: string | undefined;
let received = 0;
const listeners = new Set<(serialized: string) => void>();

ipcRenderer.on('snapshot', (_event, serialized: string, number: number) => {
  last = serialized;
  received = number;
  for (const listener of listeners) listener(serialized);
});

/** Resolves when the snapshot with this number, or a later one, has arrived. */
const receivedSnapshot = (number: number): Promise<void> =>
  new Promise(resolve => {
    const look = () => {
      if (received < number) return;
      listeners.delete(look);
      resolve();
    };
    listeners.add(look);
    look();
  });

/** While the page's own code is still loading. */
function prepare(): void {
  ipcRenderer.send('subscribe');
  // Preloads formatters, which are loaded once per process.
  setTimeout(() =>
    [
      new Intl.Collator(),
      new Intl.NumberFormat(undefined, { style: 'unit', unit: 'minute', unitDisplay: 'short' }),
      new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }),
    ].map(loaded => loaded.resolvedOptions()),
  );
}

// The first change comes once the document is read. A picture is drawn before the page's code is loaded: nothing else keeps this
// process busy until then.
document.addEventListener(
  'readystatechange',
  () => {
    if (document.getElementById('picture') === null) prepare();
    else requestAnimationFrame(() => requestAnimationFrame(prepare));
  },
  { once: true },
);

const api: PreloadApi = {
  async send(command) {
    const { result, after } = (await ipcRenderer.invoke('command', command)) as Answer;
    await receivedSnapshot(after);
    return result;
  },
  subscribe(listener) {
    listeners.add(listener);
    if (last !== undefined) listener(last);
    // The first subscription may have come before the window was registered, and was ignored then.
    else ipcRenderer.send('subscribe');
    return () => listeners.delete(listener);
  },
};

contextBridge.exposeInMainWorld('mai', api);
