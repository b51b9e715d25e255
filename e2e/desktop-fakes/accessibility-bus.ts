import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Variant } from 'dbus-next';
import { SessionBus, type Signal, type Target } from './session-bus.ts';

const LAUNCHER = '/usr/libexec/at-spi-bus-launcher';

/** Whether AT-SPI (Debian's at-spi2-core) is installed. Otherwise tests that need it are skipped. */
export const hasAccessibilityBus = existsSync(LAUNCHER);

const DESKTOP: Target = {
  destination: 'org.a11y.Bus',
  path: '/org/a11y/bus',
  interface: 'org.freedesktop.DBus.Properties',
};
const REGISTRY = 'org.a11y.atspi.Registry';
const EVENT = 'org.a11y.atspi.Event.';

/** An accessible object: its application's connection, and its path there. */
type Accessible = readonly [string, string];

/**
 * The accessibility bus of Linux desktops: the real AT-SPI bus and registry, which a test uses like Orca does
 * (https://gnome.pages.gitlab.gnome.org/at-spi2-core/devel-docs/).
 */
export class AccessibilityBus {
  readonly #session: SessionBus;
  readonly #bus: SessionBus;
  readonly #stop: () => void;

  private constructor(session: SessionBus, bus: SessionBus, stop: () => void) {
    this.#session = session;
    this.#bus = bus;
    this.#stop = stop;
  }

  /** Starts it on the session bus at `address`, with its socket in `home` and without a screen reader. */
  static async start(address: string, home: string): Promise<AccessibilityBus> {
    const { DISPLAY: _, XDG_RUNTIME_DIR: __, ...environment } = process.env;
    const launcher = spawn(LAUNCHER, ['--launch-immediately'], {
      env: { ...environment, HOME: home, DBUS_SESSION_BUS_ADDRESS: address },
      stdio: 'ignore',
    });
    const session = await SessionBus.connect(address);
    await session.whenServed(DESKTOP.destination);
    const [found] = await session.call({ ...DESKTOP, interface: 'org.a11y.Bus' }, 'GetAddress');
    return new AccessibilityBus(session, await SessionBus.connect(String(found)), () => launcher.kill());
  }

  /** Announces a screen reader to applications. */
  async startReader(): Promise<void> {
    await this.#session.call(DESKTOP, 'Set', 'ssv', ['org.a11y.Status', 'IsEnabled', new Variant('b', true)]);
  }

  /** The names of all accessible applications. */
  async applications(): Promise<readonly unknown[]> {
    const root = { destination: REGISTRY, path: '/org/a11y/atspi/accessible/root' };
    const [children] = await this.#bus.call({ ...root, interface: 'org.a11y.atspi.Accessible' }, 'GetChildren');
    return await Promise.all((children as readonly Accessible[]).map(child => this.#nameOf(child)));
  }

  /** Window events from now on, such as `Activate`, in order. */
  async windowEvents(): Promise<readonly string[]> {
    const events: string[] = [];
    await this.#hear('Window', 'window:', ({ member }) => events.push(member));
    return events;
  }

  /** Positions in any text to which its caret has moved, from now on, in order. */
  async caretMoves(): Promise<readonly number[]> {
    const moves: number[] = [];
    await this.#hear('Object', 'object:text-caret-moved', ({ member, body }) => {
      if (member === 'TextCaretMoved') moves.push(Number(body[1]));
    });
    return moves;
  }

  /** Resolves once this screen reader process has received all earlier events: it answers pings in order. */
  async whenReceived(pid: number): Promise<void> {
    const bus = {
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
    };
    const [names] = await this.#bus.call(bus, 'ListNames');
    for (const name of (names as readonly string[]).filter(name => name.startsWith(':'))) {
      const [owner] = await this.#bus.call(bus, 'GetConnectionUnixProcessID', 's', [name]).catch(() => []);
      if (owner !== pid) continue;
      await this.#bus.call({ destination: name, path: '/', interface: 'org.freedesktop.DBus.Peer' }, 'Ping');
    }
  }

  stop(): void {
    this.#bus.disconnect();
    this.#session.disconnect();
    this.#stop();
  }

  async #hear(group: string, kind: string, listener: (signal: Signal) => void): Promise<void> {
    await this.#bus.hear(`type='signal',interface='${EVENT}${group}'`, listener);
    const registry = { destination: REGISTRY, path: '/org/a11y/atspi/registry', interface: REGISTRY };
    // Applications send no events that no client has registered for.
    await this.#bus.call(registry, 'RegisterEvent', 's', [kind]);
  }

  async #nameOf([destination, path]: Accessible): Promise<unknown> {
    const target = { destination, path, interface: 'org.freedesktop.DBus.Properties' };
    const [name] = await this.#bus.call(target, 'Get', 'ss', ['org.a11y.atspi.Accessible', 'Name']);
    return name;
  }
}
