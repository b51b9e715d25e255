import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { server } from '../../../e2e/desktop-fakes/desktop.ts';
import { startTrayHost, type TrayHost } from '../../../e2e/desktop-fakes/tray-host.ts';
import type { TrayIcon } from '../../../e2e/desktop-fakes/tray-icon.ts';
import { runQuietly } from '../../setup/run-quietly.ts';
import type { As, Machine, Person } from './machine.ts';

/** Milliseconds between looks at the display, which reports nothing. */
const LOOK = 300;
/** Milliseconds until a window must be there or gone. */
const DEADLINE = 20_000;

/** The bus looks up the groups of who connects, and only the machine knows its people. */
const WITH_PEOPLE = `
for name in passwd group; do mount --bind "$0/etc/$name" "/etc/$name"; done
exec dbus-daemon "$@"`;

/**
 * A person's display, session bus and panel. All three run outside the machine, so that Mai finds there only what its package
 * depends on.
 */
export class Desk {
  readonly machine: Machine;
  readonly person: Person;
  readonly tray: TrayHost;
  readonly #display: string;
  readonly #stops: readonly (() => void)[];

  private constructor(
    machine: Machine,
    person: Person,
    tray: TrayHost,
    display: string,
    stops: readonly (() => void)[],
  ) {
    this.machine = machine;
    this.person = person;
    this.tray = tray;
    this.#display = display;
    this.#stops = stops;
  }

  static async open(machine: Machine, person: Person, work: string): Promise<Desk> {
    const plain = readFileSync(join(import.meta.dirname, '../../../e2e/desktop-fakes/session-bus.conf'), 'utf8');
    const conf = join(work, 'session-bus.conf');
    // The bus is root's, and the person's programs use it.
    writeFileSync(conf, plain.replace('<policy context="default">', '$&<allow user="*"/>'));
    const socket = `/home/${person.name}/.bus`;
    const address = `unix:path=${machine.root}${socket}`;
    const bus = await server('unshare', [
      '--mount',
      'sh',
      '-c',
      WITH_PEOPLE,
      machine.root,
      `--config-file=${conf}`,
      `--address=${address}`,
      '--nofork',
      '--nopidfile',
      '--print-address=3',
    ]);
    await machine.runOrThrow(['chmod', '666', socket]);
    const display = await server('Xvfb', [
      '-displayfd',
      '3',
      '-ac',
      '-screen',
      '0',
      '1280x1024x24',
      '-nolisten',
      'tcp',
      '-noreset',
    ]);
    const tray = await startTrayHost(address);
    return new Desk(machine, person, tray, `:${display.address}`, [() => void tray.stop(), bus.stop, display.stop]);
  }

  /** Who runs programs here. */
  get as(): As {
    return {
      user: this.person,
      environment: { DISPLAY: this.#display, DBUS_SESSION_BUS_ADDRESS: `unix:path=/home/${this.person.name}/.bus` },
    };
  }

  /** Starts Mai as its menu entry does, and resolves once its icon has a menu. */
  async startMai(program = 'mai'): Promise<RunningMai> {
    const [enter, ...args] = this.machine.command([program], this.as);
    const child = spawn(enter, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const mai = new RunningMai(child);
    const icon = await Promise.race([
      this.tray.icon(),
      mai.ended.then(code => Promise.reject(new Error(`Mai ended with ${code}: ${mai.printed}`))),
    ]);
    await icon.waitForMenu(rows => rows.length > 2);
    mai.icon = icon;
    return mai;
  }

  /** Whether a window of Mai's is on the screen. */
  async hasWindow(): Promise<boolean> {
    const { output } = await runQuietly('xwininfo', ['-display', this.#display, '-root', '-tree']);
    const ids = output
      .split('\n')
      .filter(line => /\("mai" "[Mm]ai"\)/.test(line))
      .map(line => line.trim().split(' ')[0] ?? '');
    for (const id of ids) {
      const shown = await runQuietly('xwininfo', ['-display', this.#display, '-id', id]);
      if (shown.output.includes('IsViewable')) return true;
    }
    return false;
  }

  async waitForWindow(isThere: boolean): Promise<void> {
    await this.#look(isThere, () => Promise.resolve());
  }

  /** Presses Escape until the window is gone: a page over another needs one for itself. */
  async closeWindow(): Promise<void> {
    await this.#look(false, async () => {
      await runQuietly('xdotool', ['key', 'Escape'], { env: { ...process.env, DISPLAY: this.#display } });
    });
  }

  async #look(isThere: boolean, between: () => Promise<void>): Promise<void> {
    const end = Date.now() + DEADLINE;
    while ((await this.hasWindow()) !== isThere) {
      if (Date.now() > end) throw new Error(isThere ? 'No window opened.' : 'The window did not close.');
      await between();
      await new Promise(resolve => setTimeout(resolve, LOOK));
    }
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }
}

/** A Mai that was started at a desk. */
export class RunningMai {
  icon: TrayIcon | undefined;
  printed = '';
  /** Exit code; null after a signal. */
  readonly ended: Promise<number | null>;

  constructor(child: ChildProcess) {
    const keep = (chunk: Buffer) => {
      this.printed += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    this.ended = new Promise(resolve => child.once('exit', resolve));
  }

  async quit(): Promise<number | null> {
    await this.icon?.click('Quit Mai');
    return this.ended;
  }
}
