import { createHash } from 'node:crypto';
import { DBusError, Variant } from 'dbus-next';
import { z } from 'zod';
import { rowAt, type TrayRow, trayRows } from '../driver/tray-rows.ts';
import type { News } from '../driver/until.ts';
import type { SessionBus, Target } from './session-bus.ts';

const ITEM = 'org.kde.StatusNotifierItem';

/** Pixmaps of StatusNotifierItem: width, height and ARGB pixels. */
const pixmaps = z.array(z.tuple([z.number(), z.number(), z.instanceof(Buffer)]));
/** StatusNotifierItem's tooltip: icon name, icon, title, text. Electron puts its tooltip into the title. */
const tooltip = z.tuple([z.string(), pixmaps, z.string(), z.string()]);

/**
 * One app's tray icon as a tray host sees and operates it. Behavior of Electron 33:
 * - The menu's path never changes. Each setContextMenu renumbers all rows and sends one LayoutUpdated; setToolTip
 *   does so as well. An id that is gone is refused, so a click reads the menu right before it.
 * - A changed icon emits PropertiesChanged and NewIcon, a changed tooltip PropertiesChanged and NewToolTip.
 * - Only the largest pixmap is sent (44 pixels for 22 and its @2x). setTitle does nothing on Linux.
 */
export class TrayIcon {
  readonly #bus: SessionBus;
  readonly #item: Target;
  readonly #news: News;

  /** `owner` is the app's name on the bus; `news` is notified at every signal of that app. */
  constructor(bus: SessionBus, owner: string, path: string, news: News) {
    this.#bus = bus;
    this.#item = { destination: owner, path, interface: ITEM };
    this.#news = news;
  }

  async tooltip(): Promise<string> {
    return tooltip.parse(await this.#property('ToolTip'))[2];
  }

  async title(): Promise<string> {
    return z.string().parse(await this.#property('Title'));
  }

  async status(): Promise<string> {
    return z.string().parse(await this.#property('Status'));
  }

  /** Hash of the pixmaps. */
  async iconPixmapHash(): Promise<string> {
    const hash = createHash('sha256');
    for (const [width, height, pixels] of await this.#pixmaps()) hash.update(`${width}x${height}`).update(pixels);
    return hash.digest('hex');
  }

  /** Largest pixmap: `size` × `size` pixels, RGBA. */
  async picture(): Promise<{ readonly size: number; readonly rgba: readonly number[] }> {
    const [largest] = (await this.#pixmaps()).toSorted(([one], [other]) => other - one);
    if (largest === undefined) throw new Error('The tray icon has no picture.');
    const [size, , argb] = largest;
    const pixels = Array.from({ length: size * size }, (_, at) => [...argb.subarray(at * 4, at * 4 + 4)]);
    return { size, rgba: pixels.flatMap(([alpha = 0, red = 0, green = 0, blue = 0]) => [red, green, blue, alpha]) };
  }

  async menu(): Promise<readonly TrayRow[]> {
    const [, root] = await this.#bus.call(await this.#menu(), 'GetLayout', 'iias', [0, -1, []]);
    return trayRows(root);
  }

  /** Clicks the row at the end of a path of labels, once it exists and is enabled. */
  async click(...path: readonly string[]): Promise<void> {
    const row = (rows: readonly TrayRow[]) => rowAt(rows, path);
    // A menu that changes between reading and clicking rejects the click; retry, as a person would.
    for (let attempt = 1; ; attempt++) {
      const rows = await this.waitForMenu(all => row(all)?.enabled === true);
      const event = [row(rows)?.id, 'clicked', new Variant('s', ''), 0];
      const menu = await this.#menu();
      const refusal = await this.#bus.call(menu, 'Event', 'isvu', event).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (refusal === undefined || isLost(refusal)) return;
      if (attempt === 5) throw refusal;
    }
  }

  /** A left click. */
  async activate(): Promise<void> {
    await this.#bus.call(this.#item, 'Activate', 'ii', [0, 0]);
  }

  async waitForMenu(predicate: (rows: readonly TrayRow[]) => boolean): Promise<readonly TrayRow[]> {
    return await this.#news.until(
      'a menu of the tray',
      () => this.menu(),
      rows => (predicate(rows) ? rows : undefined),
    );
  }

  async waitForTooltip(predicate: (tooltip: string) => boolean): Promise<string> {
    return await this.#news.until(
      'a tooltip of the tray',
      () => this.tooltip(),
      text => (predicate(text) ? text : undefined),
    );
  }

  /** Resolves with the hash of the new picture. */
  async waitForIcon(previousHash: string): Promise<string> {
    return await this.#news.until(
      'another tray icon',
      () => this.iconPixmapHash(),
      hash => (hash === previousHash ? undefined : hash),
    );
  }

  async #pixmaps(): Promise<z.infer<typeof pixmaps>> {
    return pixmaps.parse(await this.#property('IconPixmap'));
  }

  async #menu(): Promise<Target> {
    return { ...this.#item, path: z.string().parse(await this.#property('Menu')), interface: 'com.canonical.dbusmenu' };
  }

  async #property(name: string): Promise<unknown> {
    const properties = { ...this.#item, interface: 'org.freedesktop.DBus.Properties' };
    const [value] = await this.#bus.call(properties, 'Get', 'ss', [ITEM, name]);
    return value;
  }
}

/** An app that quits on this click does not answer it. */
const isLost = (error: unknown): boolean =>
  error instanceof DBusError && error.type === 'org.freedesktop.DBus.Error.NoReply';
