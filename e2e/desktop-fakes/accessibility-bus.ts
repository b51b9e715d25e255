import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Variant } from 'dbus-next';
import { SessionBus, type Target } from './session-bus.ts';

const LAUNCHER = '/usr/libexec/at-spi-bus-launcher';

/** Whether this system has AT-SPI's own parts (Debian's at-spi2-core): elsewhere tests with it are skipped. */
export const hasAccessibilityBus = existsSync(LAUNCHER);

const DESKTOP: Target = {
  destination: 'org.a11y.Bus',
  path: '/org/a11y/bus',
  interface: 'org.freedesktop.DBus.Properties',
};
const REGISTRY = 'org.a11y.atspi.Registry';
const EVENT = 'org.a11y.atspi.Event.';

/** One accessible object: the connection of its application, and its path there. */
type Accessible = readonly [string, string];

/**
 * What screen readers of Linux look through: the real AT-SPI bus and registry, on which a test does what Orca does there
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

  /** On the session bus at `address`; `home` keeps its socket. No screen reader runs there yet. */
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

  /** A screen reader starts. */
  async startReader(): Promise<void> {
    await this.#session.call(DESKTOP, 'Set', 'ssv', ['org.a11y.Status', 'IsEnabled', new Variant('b', true)]);
  }

  /** What it finds: the names of all applications. */
  async applications(): Promise<readonly unknown[]> {
    const root = { destination: REGISTRY, path: '/org/a11y/atspi/accessible/root' };
    const [children] = await this.#bus.call({ ...root, interface: 'org.a11y.atspi.Accessible' }, 'GetChildren');
    return await Promise.all((children as readonly Accessible[]).map(child => this.#nameOf(child)));
  }

  /** What windows say from now on, such as `Activate`, in the order in which they say it. */
  async windowEvents(): Promise<readonly string[]> {
    const events: string[] = [];
    await this.#bus.hear(`type='signal',interface='${EVENT}Window'`, ({ member }) => events.push(member));
    const registry = { destination: REGISTRY, path: '/org/a11y/atspi/registry', interface: REGISTRY };
    // Applications are silent while there is no one to hear them.
    await this.#bus.call(registry, 'RegisterEvent', 's', ['window:']);
    return events;
  }

  /** Resolves once the screen reader of this process has done all that it was about: it answers in its turn. */
  async whenAtRest(pid: number): Promise<void> {
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

  async #nameOf([destination, path]: Accessible): Promise<unknown> {
    const target = { destination, path, interface: 'org.freedesktop.DBus.Properties' };
    const [name] = await this.#bus.call(target, 'Get', 'ss', ['org.a11y.atspi.Accessible', 'Name']);
    return name;
  }
}
