import { EventEmitter } from 'node:events';
import type { OnBeforeRequestListenerDetails, Session } from 'electron';
import { expect, it, vi } from 'vitest';
import { en } from '../../app/text/en/en.ts';
import type { SignInOptions } from './sign-in-options.ts';

vi.mock('electron', () => ({ app: {}, BrowserWindow: class {}, session: {} }));
vi.mock('../window/create-window.ts', () => ({ createWindow: () => new DestroyableWindow() }));

import { SignInWindow } from './sign-in-window.ts';

const windows: DestroyableWindow[] = [];

/** Like Electron's: once it is destroyed, it knows nothing of its page, whose last events still arrive. */
class DestroyableWindow extends EventEmitter {
  readonly page = Object.assign(new EventEmitter(), {
    id: 7,
    setAudioMuted() {},
    setWindowOpenHandler() {},
  });
  #isDestroyed = false;

  constructor() {
    super();
    windows.push(this);
  }

  get webContents(): unknown {
    return this.#alive(this.page);
  }

  loadURL = () => Promise.resolve();
  setTitle = () => this.#alive(undefined);
  isDestroyed = () => this.#isDestroyed;

  destroy(): void {
    this.#isDestroyed = true;
    this.emit('closed');
  }

  #alive<Value>(value: Value): Value {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed');
    return value;
  }
}

it('the last events of a page whose window is destroyed do nothing', async () => {
  const filler = { pageArrived: vi.fn(), pageLoaded: vi.fn() };
  const options = { startAt: 'https://sso.example.com/', filler, mayOpen: () => true };
  const signIn = new SignInWindow('window', {} as Session, options as unknown as SignInOptions, en);
  const [window] = windows;
  const page = window?.page;
  const events = () => {
    page?.emit('did-navigate', {}, 'https://sso.example.com/', 200);
    page?.emit('did-stop-loading');
  };
  events();
  const calls = () => [filler.pageArrived.mock.calls.length, filler.pageLoaded.mock.calls.length];
  expect(calls()).toEqual([1, 1]);
  window?.destroy();
  events();
  const refused = { webContentsId: 7, resourceType: 'mainFrame', url: 'http://192.168.0.1/' };
  signIn.requestRefused(refused as OnBeforeRequestListenerDetails, 'private-address');
  expect(calls()).toEqual([1, 1]);
  expect((await signIn.result).ok).toBe(false);
});
