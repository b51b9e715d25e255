import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { PNG } from 'pngjs';
import { partOf, screenPicture } from '../driver/screen-picture.ts';
import { type Server, startDisplay } from './desktop.ts';
import { SessionBus } from './session-bus.ts';
import { startTwoDisplays } from './two-displays.ts';

/** Parts of Xfce on Debian and its derivatives; the tests' bus activates no services. */
const [SETTINGS, NOTIFICATIONS] = ['xfce4/xfconf/xfconfd', 'xfce4/notifyd/xfce4-notifyd'].map(name =>
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib']
    .map(folder => join(folder, name))
    .find(existsSync),
);

/** Whether Xfce's notification daemon is installed. */
export const hasRealNotifications = NOTIFICATIONS !== undefined;

/** Publishes the desktop's settings and each change to programs (XSETTINGS). */
const SETTINGS_MANAGER = '/usr/bin/xfsettingsd';

/** Whether Xfce's settings manager is installed. */
export const hasRealSettings = [SETTINGS_MANAGER, '/usr/bin/xfconf-query'].every(existsSync);

/** Whether Xfce's window manager and panel, and xdotool, are installed. */
export const hasRealDesktop =
  SETTINGS !== undefined &&
  ['xfwm4', 'xfce4-panel', 'xdotool', 'xprop'].every(program => existsSync(join('/usr/bin', program)));

export type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type DesktopOptions = {
  readonly bus: string;
  /** Home folder, which receives the desktop's settings. */
  readonly home: string;
  readonly focusFollowsPointer?: boolean;
  readonly panel?: 'top' | 'bottom';
  readonly isPanelDark?: boolean;
  /** The primary display has 1280 by 1024 pixels; to its left is one of 1024 by 768, with the panel. */
  readonly hasTwoDisplays?: boolean;
  readonly hasNotifications?: boolean;
  readonly hasSettings?: boolean;
};

/** Xfce's window manager and panel on their own display, operated by xdotool. Coordinates are display pixels. */
export class RealDesktop {
  readonly display: string;
  readonly #pictures: string;
  readonly #stops: (() => void)[];
  readonly #environment: NodeJS.ProcessEnv;

  private constructor(display: Server, pictures: string, { home, bus }: DesktopOptions) {
    this.display = display.address;
    this.#pictures = pictures;
    this.#environment = { PATH: process.env.PATH, HOME: home, DISPLAY: this.display, DBUS_SESSION_BUS_ADDRESS: bus };
    this.#stops = [display.stop];
  }

  static async start(options: DesktopOptions): Promise<RealDesktop> {
    const { home, hasTwoDisplays = false, hasNotifications = false, hasSettings = false } = options;
    const pictures = join(home, 'display');
    mkdirSync(pictures, { recursive: true });
    const display = hasTwoDisplays ? await startTwoDisplays(pictures) : await startDisplay('1280x1024', pictures);
    const desktop = new RealDesktop(display, pictures, options);
    writeSettings(options);
    const run = (program: string, ...args: readonly string[]) => {
      const child = spawn(program, args, { env: desktop.#environment, stdio: 'ignore' });
      const stop = () => child.kill();
      process.on('exit', stop);
      desktop.#stops.unshift(() => {
        process.off('exit', stop);
        stop();
      });
    };
    const session = await SessionBus.connect(options.bus);
    run(SETTINGS ?? '');
    // Programs that don't find it start with other settings.
    await session.whenServed('org.xfce.Xfconf');
    // A background against which dark and light windows have an edge; black without xsetroot.
    desktop.#run('xsetroot', '-solid', '#6b7f8f');
    run('xfwm4', '--compositor=off');
    run('xfce4-panel', '--disable-wm-check');
    if (hasSettings) run(SETTINGS_MANAGER, '--disable-wm-check');
    // An icon is only there if the panel takes it when it is created.
    await session.whenServed('org.kde.StatusNotifierWatcher');
    if (hasNotifications && NOTIFICATIONS !== undefined) {
      run(NOTIFICATIONS);
      await session.whenServed('org.freedesktop.Notifications');
    }
    session.disconnect();
    // Two displays have a single work area.
    const isThere = () =>
      hasTwoDisplays
        ? desktop.#places('xfce4-panel').some(({ width }) => width === 1024)
        : desktop.#run('xprop', '-root', '_NET_WORKAREA').includes(' 993');
    await expect.poll(isThere).toBe(true);
    return desktop;
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }

  /** Runs xdotool with these arguments: `xdotool('mousemove', 1, 2, 'click', 1)`. */
  xdotool(...words: readonly (string | number)[]): void {
    this.#run('xdotool', ...words.map(String));
  }

  /** Changes an appearance setting, like Xfce's settings app: `setting('/Xft/DPI', 'int', 144)`. */
  setting(name: string, type: 'bool' | 'int', value: boolean | number): void {
    const words = ['--channel', 'xsettings', '--property', name, '--create', '--type', type, '--set', String(value)];
    execFileSync('/usr/bin/xfconf-query', words, { env: this.#environment, stdio: 'ignore' });
  }

  /** Center of the only icon on the panel, once it is there. */
  async icon(): Promise<{ readonly x: number; readonly y: number }> {
    let place: Place | undefined;
    const look = () => {
      place = this.tray();
      return place;
    };
    await expect.poll(look).toBeDefined();
    const { x = 0, y = 0, width = 0, height = 0 } = place ?? {};
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  }

  /** The part of the panel with the icons; undefined while there is none. */
  tray(): Place | undefined {
    return this.#placesOnPanel().find(({ width }) => width > 8);
  }

  /** The icon's open menu and, after it, the open submenus. */
  menus(): readonly Place[] {
    return this.#placesOnPanel().filter(({ height }) => height > 31);
  }

  /** The icons and menus, without the tooltip that appears where the pointer rests. */
  #placesOnPanel(): readonly Place[] {
    const isTooltip = (id: string) => this.#run('xprop', '-id', id, '_NET_WM_WINDOW_TYPE').includes('_TOOLTIP');
    return this.#placesOf(this.#ids('wrapper-2.0').filter(id => !isTooltip(id)));
  }

  /** Position of the window with this title; undefined while it is not visible. */
  window(title: string): Place | undefined {
    return this.#places(title)[0];
  }

  /** X11 properties of a window. */
  properties(title: string, ...names: readonly string[]): string {
    const [id = ''] = this.#ids(title);
    return this.#run('xprop', '-id', id, ...names);
  }

  /** Screenshot of the display, or of a part of it. */
  picture(part?: Place): PNG {
    const all = screenPicture(this.#pictures);
    return part === undefined ? all : partOf(all, part);
  }

  #ids(title: string): readonly string[] {
    return this.#run('xdotool', 'search', '--onlyvisible', '--name', `^${title}$`).split('\n').filter(Boolean);
  }

  #places(title: string): readonly Place[] {
    return this.#placesOf(this.#ids(title));
  }

  #placesOf(ids: readonly string[]): readonly Place[] {
    return ids.map(id => {
      const words = this.#run('xdotool', 'getwindowgeometry', '--shell', id);
      const value = (name: string) => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(words)?.[1]);
      return { x: value('X'), y: value('Y'), width: value('WIDTH'), height: value('HEIGHT') };
    });
  }

  #run(program: string, ...args: readonly string[]): string {
    try {
      const env = { ...process.env, DISPLAY: this.display };
      return execFileSync(program, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      // Not found, or closed meanwhile.
      return '';
    }
  }
}

function writeSettings({
  home,
  focusFollowsPointer = false,
  panel = 'top',
  isPanelDark = false,
}: DesktopOptions): void {
  const folder = join(home, '.config/xfce4/xfconf/xfce-perchannel-xml');
  mkdirSync(folder, { recursive: true });
  const value = (name: string, type: string, content: unknown) =>
    `<property name="${name}" type="${type}" value="${content}"/>`;
  const group = (name: string, ...inside: readonly string[]) =>
    `<property name="${name}" type="empty">${inside.join('')}</property>`;
  const list = (name: string, ...numbers: readonly number[]) =>
    `<property name="${name}" type="array">${numbers.map(number => `<value type="int" value="${number}"/>`).join('')}`;
  const save = (channel: string, ...inside: readonly string[]) =>
    writeFileSync(
      join(folder, `${channel}.xml`),
      `<?xml version="1.0" encoding="UTF-8"?><channel name="${channel}" version="1.0">${inside.join('')}</channel>`,
    );
  save(
    'xfwm4',
    group('general', value('click_to_focus', 'bool', !focusFollowsPointer), value('focus_delay', 'int', 0)),
  );
  // Notifications stay until they are clicked or withdrawn, instead of ten seconds.
  save('xfce4-notifyd', value('expire-timeout-enabled', 'bool', false));
  const only = group(
    'panel-1',
    value('position', 'string', panel === 'top' ? 'p=6;x=0;y=0' : 'p=8;x=0;y=0'),
    value('length', 'uint', 100),
    value('position-locked', 'bool', true),
    value('size', 'uint', 30),
    `${list('plugin-ids', 1, 2, 3)}</property>`,
  );
  save(
    'xfce4-panel',
    value('configver', 'int', 2),
    `${list('panels', 1)}${value('dark-mode', 'bool', isPanelDark)}${only}</property>`,
    group(
      'plugins',
      value('plugin-1', 'string', 'tasklist'),
      `<property name="plugin-2" type="string" value="separator">${value('expand', 'bool', true)}</property>`,
      value('plugin-3', 'string', 'systray'),
    ),
  );
}
