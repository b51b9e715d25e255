// Traffic between Mai's processes, and what the system exposes about them, for tests that look for secrets.
import { readdirSync, readFileSync } from 'node:fs';
import type { RunningApp } from '../driver/running-app.ts';
import type { Place } from './leaks.ts';

/** Records every message between Mai and its windows, in both directions, and every window title. */
export async function watchTraffic(mai: RunningApp): Promise<() => Promise<Place>> {
  const notes = await mai.electron.evaluateHandle(({ app, BrowserWindow, ipcMain }) => {
    const heard: string[] = [];
    const watch = (window: Electron.BrowserWindow) => {
      const { webContents } = window;
      const send = webContents.send.bind(webContents);
      webContents.send = (channel, ...args) => {
        heard.push(`${channel} ${JSON.stringify(args)}`);
        send(channel, ...args);
      };
      window.on('page-title-updated', (_event, title) => heard.push(title));
    };
    for (const window of BrowserWindow.getAllWindows()) watch(window);
    app.on('browser-window-created', (_event, window) => watch(window));
    // Electron keeps the handlers here and has no API to intercept them.
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...args: unknown[]) => unknown> })
      ._invokeHandlers;
    for (const [channel, handle] of handlers)
      handlers.set(channel, async (event, ...args) => {
        const answer = await handle(event, ...args);
        heard.push(`${channel} ${JSON.stringify([args, answer])}`);
        return answer;
      });
    return heard;
  });
  return async () => {
    const titles = await mai.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(window => window.getTitle()),
    );
    return {
      place: 'the messages and titles',
      bytes: Buffer.from([...(await notes.jsonValue()), ...titles].join('\n')),
    };
  };
}

/** Command lines and environments of Mai and its child processes, as readable by programs of the same user. */
export function processesOf(mai: RunningApp): readonly Place[] {
  const root = mai.electron.process().pid ?? 0;
  const parents = new Map(
    readdirSync('/proc').flatMap((name): [number, number][] => {
      const [, parent] = /^PPid:\t(\d+)$/m.exec(readNow(`/proc/${name}/status`).toString()) ?? [];
      return /^\d+$/.test(name) && parent !== undefined ? [[Number(name), Number(parent)]] : [];
    }),
  );
  const isBelow = (pid: number): boolean =>
    pid === root || (parents.has(pid) && pid > 1 && isBelow(parents.get(pid) ?? 0));
  return [...parents.keys()]
    .filter(isBelow)
    .flatMap(pid =>
      ['cmdline', 'environ'].map(name => ({ place: `${name} of a process`, bytes: readNow(`/proc/${pid}/${name}`) })),
    );
}

function readNow(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Heap snapshot of Mai's own page. */
export async function heapOf(mai: RunningApp): Promise<Place> {
  const page = await mai.popover();
  const devTools = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  devTools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devTools.detach();
  return { place: 'the memory of the window', bytes: Buffer.from(chunks.join('')) };
}
