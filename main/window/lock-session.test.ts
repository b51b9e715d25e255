import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { describe, expect, test } from 'vitest';
import { lockSession, mayLoad, mayLoadIn, sessionPurpose, setSessionPurpose } from './lock-session.ts';

describe('a page', () => {
  test.each([
    ['own', 'app://mai', true],
    ['own', 'app://mai/index.html', true],
    ['own', 'app://mai.example.com/', false],
    ['own', 'https://sso.example.com/', false],
    ['own', 'about:blank', false],
    ['provider', 'https://sso.example.com/', true],
    ['provider', 'http://sso.example.com/', false],
    ['provider', 'app://mai/index.html', false],
    ['fetch', 'https://sts.amazonaws.com/', false],
    ['fetch', 'app://mai/index.html', false],
  ] as const)('in a session for "%s" may be at %s: %s', (purpose, address, may) => {
    expect(mayLoadIn(purpose, address)).toBe(may);
  });
});

describe('a session', () => {
  const [own, provider, strange] = [{}, {}, {}] as [Session, Session, Session];
  setSessionPurpose(provider, 'provider');

  test('is Mai’s own if it is Electron’s default, a provider’s if set so, and otherwise allows no page', () => {
    expect([own, provider, strange].map(one => sessionPurpose(one, own))).toEqual(['own', 'provider', 'fetch']);
    const may = (address: string) => [own, provider, strange].map(one => mayLoad(one, address, own));
    expect(may('https://sso.example.com/')).toEqual([false, true, false]);
    expect(may('app://mai/index.html')).toEqual([true, false, false]);
  });
});

type Handler = (...given: never[]) => unknown;

/** A fake session that records its handlers. */
function locked() {
  const handlers = new Map<string, unknown>();
  const events = new EventEmitter();
  const session = new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'on' ? events.on.bind(events) : (given: unknown) => handlers.set(String(name), given),
    },
  );
  lockSession(session as Session);
  const handler = (name: string) => handlers.get(name) as Handler;
  /** The answer of a handler with a callback. */
  const answered = (name: string, ...asked: unknown[]): unknown[] => {
    const answers: unknown[] = [];
    handler(name)(...([...asked, (answer: unknown) => answers.push(answer)] as never[]));
    return answers;
  };
  return { handlers, events, handler, answered };
}

describe('a locked session', () => {
  test('grants no permission, requested or checked', () => {
    const { answered, handler } = locked();
    expect(answered('setPermissionRequestHandler', {}, 'media')).toEqual([false]);
    expect(handler('setPermissionCheckHandler')()).toBe(false);
    expect(handler('setDevicePermissionHandler')()).toBe(false);
  });

  test('allows no screen capture and no device pairing', () => {
    const { answered } = locked();
    expect(answered('setDisplayMediaRequestHandler', {})).toEqual([{}]);
    expect(answered('setBluetoothPairingHandler', {})).toEqual([{ confirmed: false }]);
  });

  test('keeps every class of USB device protected', () => {
    const protectedClasses = ['hid', 'mass-storage'];
    expect(locked().handler('setUSBProtectedClassesHandler')({ protectedClasses } as never)).toEqual(protectedClasses);
  });

  test('sends no typed text to a spelling service, and needs no dictionary', () => {
    const { handlers } = locked();
    expect(handlers.get('setSpellCheckerEnabled')).toBe(false);
    expect(handlers.get('setSpellCheckerLanguages')).toEqual([]);
  });

  test('allows no download', () => {
    let isPrevented = false;
    locked().events.emit('will-download', { preventDefault: () => (isPrevented = true) });
    expect(isPrevented).toBe(true);
  });

  test.each(['select-hid-device', 'select-serial-port', 'select-usb-device'])('answers %s with no device', chooser => {
    let isPrevented = false;
    const chosen: unknown[] = [];
    const event = { preventDefault: () => (isPrevented = true) };
    locked().events.emit(chooser, event, {}, (device: unknown) => chosen.push(device));
    expect(isPrevented).toBe(true);
    expect(chosen).toEqual([null]);
  });
});
