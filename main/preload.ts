import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../app/contract.ts';
import type { Result } from '../app/domain/result.ts';
import type { Snapshot } from '../app/snapshot.ts';

// The names stand here again because a preload that imports the contract would carry its schemas into every page.
const bridge: Bridge = {
  send: command => ipcRenderer.invoke('command', command) as Promise<Result>,
  subscribe(listener) {
    const pass = (_event: unknown, snapshot: Snapshot) => listener(snapshot);
    ipcRenderer.on('snapshot', pass);
    ipcRenderer.send('subscribe');
    return () => ipcRenderer.off('snapshot', pass);
  },
};

contextBridge.exposeInMainWorld('mai', bridge);
