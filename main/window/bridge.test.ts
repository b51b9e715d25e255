import type { IpcMain, WebContents, WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../app/contract.ts';
import { ok } from '../../app/domain/result.ts';
import { emptySnapshot } from '../../app/snapshot.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { connectBridge, isOwnPage } from './bridge.ts';

const window = {} as WebContents;
const frame = (changes: Partial<WebFrameMain> = {}) =>
  ({ parent: null, origin: 'app://mai', ...changes }) as unknown as WebFrameMain;

describe('a message', () => {
  it('is accepted from the main frame of Mai’s own page in Mai’s own window', () => {
    expect(isOwnPage(window, frame(), [window])).toBe(true);
  });

  it.each([
    ['another window', {} as WebContents, frame(), [window]],
    ['a window while Mai has none', window, frame(), []],
    ['a destroyed frame', window, null, [window]],
    ['a frame inside the page', window, frame({ parent: frame() }), [window]],
    ['a page of the web in Mai’s window', window, frame({ origin: 'https://example.com' }), [window]],
    ['a look-alike of Mai’s page', window, frame({ origin: 'app://mai.example.com' }), [window]],
    ['a page without an origin', window, frame({ origin: 'null' }), [window]],
  ])('is refused from %s', (_, sender, from, own) => {
    claim('command-sender');
    expect(isOwnPage(sender, from, own)).toBe(false);
  });
});

const REFUSED = { result: { ok: false, failure: { kind: 'bad-message' } }, after: 0 };

type Listener = (event: unknown, value?: unknown) => unknown;

/** The bridge with an application that records commands and a window that records messages. */
function bridge() {
  const heard = new Map<string, Listener>();
  const commands: Command[] = [];
  const sent: [channel: string, text: string, number: number][] = [];
  const windows: WebContents[] = [];
  const contentsOf = (isDestroyed: boolean) =>
    ({
      isDestroyed: () => isDestroyed,
      send(...message: [channel: string, text: string, number: number]) {
        if (isDestroyed) throw new TypeError('Object has been destroyed');
        sent.push(message);
      },
    }) as unknown as WebContents;
  const own = contentsOf(false);
  let tell = () => {};
  let reads = 0;
  const plain = emptySnapshot({ version: '1.2.3', platform: 'linux', systemLanguage: 'en' });
  const snapshot = new Proxy(plain, {
    get: (of, name) => {
      reads += 1;
      return Reflect.get(of, name);
    },
  });
  connectBridge(
    {
      dispatch: async command => {
        commands.push(command);
        tell();
        tell();
        return ok();
      },
      snapshot: () => snapshot,
      subscribe: listener => {
        tell = () => listener(snapshot, snapshot);
        return () => {};
      },
    } as Parameters<typeof connectBridge>[0],
    () => windows,
    {
      handle: (channel: string, listener: Listener) => heard.set(channel, listener),
      on: (channel: string, listener: Listener) => heard.set(channel, listener),
    } as unknown as IpcMain,
  );
  windows.push(own);
  const says = (channel: string, value?: unknown, senderFrame = frame()) =>
    heard.get(channel)?.({ sender: own, senderFrame }, value);
  return { commands, sent, windows, closing: contentsOf(true), says, tell: () => tell(), reads: () => reads };
}

describe('the bridge', () => {
  it('leaves out a window that is closing', async () => {
    const { windows, closing, sent, tell } = bridge();
    windows.unshift(closing);
    tell();
    await undefined;
    expect(sent).toHaveLength(1);
  });

  it('passes a command on, and returns its result', async () => {
    const { commands, says } = bridge();
    expect(await says('command', { type: 'quit' })).toMatchObject({ result: ok() });
    expect(commands).toEqual([{ type: 'quit' }]);
  });

  it.each([{ type: 'no-such-command' }, { type: 'quit', more: 1 }, 'quit', null, undefined])(
    'refuses %j, which is no command',
    async value => {
      const { commands, says } = bridge();
      expect(await says('command', value)).toEqual(REFUSED);
      expect(commands).toEqual([]);
    },
  );

  it('accepts no command from a web page, and sends it nothing', async () => {
    const { commands, says, sent } = bridge();
    const web = frame({ origin: 'https://example.com' });
    expect(await says('command', { type: 'quit' }, web)).toEqual(REFUSED);
    says('subscribe', undefined, web);
    expect(commands).toEqual([]);
    expect(sent).toEqual([]);
  });

  it('sends the snapshot to a page that subscribes, and to each window when it changes', async () => {
    const { says, sent, tell } = bridge();
    says('subscribe');
    tell();
    await undefined;
    expect(sent.map(([channel]) => channel)).toEqual(['snapshot', 'snapshot']);
    for (const [, text] of sent) expect(JSON.parse(text)).toHaveProperty('roles');
  });

  it('numbers the snapshots, and says with an answer which was the last before it', async () => {
    const { says, sent } = bridge();
    expect(await says('command', { type: 'quit' })).toMatchObject({ after: 2 });
    says('subscribe');
    expect(sent.map(([, , number]) => number)).toEqual([2, 2]);
  });

  it('sends the last of several snapshots once what has changed them is complete', async () => {
    const { sent, tell } = bridge();
    tell();
    tell();
    expect(sent).toEqual([]);
    await undefined;
    expect(sent.map(([, , number]) => number)).toEqual([2]);
    tell();
    await undefined;
    expect(sent.map(([, , number]) => number)).toEqual([2, 3]);
  });

  it('serializes nothing without a window', async () => {
    const { sent, tell, windows, reads } = bridge();
    windows.length = 0;
    tell();
    await undefined;
    expect(sent).toEqual([]);
    expect(reads()).toBe(0);
  });
});
