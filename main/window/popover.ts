import { join } from 'node:path';
import { app, type BrowserWindow, screen, type WebContents } from 'electron';
import type { Cancel } from '../../app/domain/cancel.ts';
import { popoverPosition, type Rectangle } from '../../app/window/popover-position.ts';
import { popoverSize } from '../../app/window/popover-size.ts';
import type { ViewPort } from '../../app/window/view-port.ts';
import { likelyIconPosition, mayFocusFollowPointer } from '../desktop/icon-position.ts';
import { APP_PAGE, PICTURED_PAGE } from './app-origin.ts';
import { closeOnBlur } from './close-on-blur.ts';
import { ClosingPress } from './closing-press.ts';
import { createWindow } from './create-window.ts';
import { discardWhenHidden } from './discard-when-hidden.ts';

/**
 * `under-icon` closes when it loses the focus. `window` is for desktops without tray icons, where it is the only
 * access.
 */
export type PopoverStyle = 'under-icon' | 'window';

/** The longest double-click time by default (Windows; GTK has 400). Milliseconds. */
const DOUBLE_CLICK = 500;

/** A page that crashes again sooner is not loaded at once. Milliseconds. */
export const CRASH_PAUSE = 10_000;

/** The window with Mai's own page, created on first use. */
export class Popover implements ViewPort {
  readonly #preload: string;
  readonly #hasPicture: () => boolean;
  readonly #isAwaited: () => boolean;
  #style: PopoverStyle;
  #window: BrowserWindow | undefined;
  #anchor: Rectangle | undefined;
  #isQuitting = false;
  #openedByClick = Number.NEGATIVE_INFINITY;
  /** Cancels a pending close when the window is opened again. */
  #cancelClose = () => {};
  /** The window was opened and is not visible yet. */
  #isOpening = false;
  #isCreating = false;
  #isPainted = false;
  #crashed = Number.NEGATIVE_INFINITY;
  readonly #closingPress = new ClosingPress();
  readonly #watchers = new Set<() => void>();

  /**
   * `hasPicture`: whether there may be a picture to show until the page's code runs. `isAwaited`: whether something is under way
   * whose end the page announces.
   */
  constructor(preload: string, style: PopoverStyle, hasPicture: () => boolean, isAwaited: () => boolean) {
    this.#preload = preload;
    this.#style = style;
    this.#hasPicture = hasPicture;
    this.#isAwaited = isAwaited;
  }

  contents(): WebContents | undefined {
    return this.#window?.webContents;
  }

  window(): BrowserWindow | undefined {
    return this.#window;
  }

  isVisible(): boolean {
    return this.#window?.isVisible() ?? false;
  }

  /** A normal window may be behind others, so it counts only with the focus. */
  isSeen(): boolean {
    return (
      this.#isOpening || (this.isVisible() && (this.#style === 'under-icon' || this.#window?.isFocused() === true))
    );
  }

  watch(listener: () => void): Cancel {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  /** Whether there is no tray icon to reopen the window. */
  isOnlyAccess(): boolean {
    return this.#style === 'window';
  }

  setStyle(style: PopoverStyle): void {
    if (style === this.#style) return;
    this.#style = style;
    this.#replace(this.#isOpening || this.isVisible());
  }

  /** Handles a click on the icon; `anchor` is its position where known. Ignores the second click of a double click. */
  async toggle(anchor: Rectangle | undefined): Promise<void> {
    if (performance.now() - this.#openedByClick < DOUBLE_CLICK) return;
    if (this.isVisible() && this.#window?.isMinimized() === false) {
      this.close();
      return;
    }
    if (await this.#closingPress.isOf(anchor)) return;
    this.#openedByClick = performance.now();
    this.open(anchor);
  }

  /** Does nothing while Mai quits, as `prepare`: a new window would hold that up. */
  open(anchor?: Rectangle): void {
    if (this.#isQuitting) return;
    if (anchor !== undefined) this.#anchor = anchor;
    this.#isOpening = true;
    this.prepare();
    if (this.#window !== undefined && this.#isPainted) this.#show(this.#window);
  }

  /** Loads the page into a hidden window, so that it can be opened at once. It is discarded if nobody opens it. */
  prepare(): void {
    // A request can arrive while the window is being created, from a debugger or a nested event loop. A second window would
    // stay, without the first one's content.
    if (this.#isQuitting || this.#window !== undefined || this.#isCreating) return;
    this.#isCreating = true;
    const window = this.#create();
    this.#isCreating = false;
    this.#window = window;
    window.once('ready-to-show', () => {
      this.#isPainted = true;
      if (this.#isOpening) this.#show(window);
    });
    // The page draws a frame where the window has none.
    const page = this.#hasPicture() ? PICTURED_PAGE : APP_PAGE;
    window.loadURL(this.#style === 'under-icon' ? `${page}#under-icon` : page).catch(() => {});
  }

  close(): void {
    this.#hide();
    this.#closingPress.forget();
  }

  #hide(): void {
    this.#isOpening = false;
    // A screen reader isn't told that a focused window was hidden, nor, later, that it is back
    // (https://github.com/electron/electron/issues/48268). On macOS `blur` would briefly show it behind other windows.
    if (process.platform !== 'darwin') this.#window?.blur();
    this.#window?.hide();
  }

  /**
   * Closes the window on Escape. Without a tray icon it is minimized, so that it stays in the taskbar and the window
   * switcher.
   */
  leave(): void {
    if (this.isOnlyAccess()) this.#window?.minimize();
    else this.close();
  }

  /** From now on `close` events are not prevented. */
  allowClose(): void {
    this.#isQuitting = true;
  }

  #show(window: BrowserWindow): void {
    this.#cancelClose();
    this.#closingPress.forget();
    this.#place(window);
    if (window.isMinimized()) window.restore();
    // On X11, news of the focus that arrives after a quick `hide` makes a hidden window count as focused, and a screen reader
    // would not be told that it is back.
    const wasHiddenWithFocus = !window.isVisible() && window.isFocused();
    window.show();
    if (wasHiddenWithFocus) window.blur();
    window.focus();
    // Last: who watches must not take the window for closed before it has the focus.
    this.#isOpening = false;
  }

  /** The next opening gets another window; it follows at once if `isWanted`. */
  #replace(isWanted: boolean): void {
    this.#window?.destroy();
    if (isWanted) this.open();
  }

  /** A window without a tray icon comes back, but not again and again if its page can't live. */
  #replaceCrashed(window: BrowserWindow): void {
    if (window.isDestroyed()) return;
    const isWanted = this.isOnlyAccess() && window.isVisible() && performance.now() - this.#crashed > CRASH_PAUSE;
    this.#crashed = performance.now();
    this.#replace(isWanted);
  }

  #create(): BrowserWindow {
    const isUnderIcon = this.#style === 'under-icon';
    const window = createWindow(
      { kind: 'own', preload: this.#preload },
      {
        ...popoverSize(screen.getPrimaryDisplay().workArea),
        title: 'Mai',
        ...(process.platform === 'linux' && { icon: join(app.getAppPath(), 'assets/linux/128x128.png') }),
        // Keeps the window out of the taskbar and the window switcher on Linux, where `skipTaskbar` has no effect:
        // https://www.electronjs.org/docs/latest/api/base-window
        ...(process.platform === 'linux' && isUnderIcon && { type: 'utility' }),
        frame: !isUnderIcon,
        resizable: !isUnderIcon,
        ...(!isUnderIcon && { minWidth: 320, minHeight: 320 }),
        maximizable: false,
        fullscreenable: false,
        skipTaskbar: isUnderIcon,
        alwaysOnTop: isUnderIcon,
        backgroundColor: '#00000000',
      },
    );
    if (isUnderIcon) {
      this.#cancelClose = closeOnBlur(window, () => this.#hide(), mayFocusFollowPointer);
      window.on('blur', () => window.isVisible() && this.#closingPress.note());
    }
    window.on('close', event => {
      if (this.#isQuitting) return;
      event.preventDefault();
      this.close();
    });
    // Deferred: the event still uses the window.
    window.webContents.on('render-process-gone', () => setImmediate(() => this.#replaceCrashed(window)));
    discardWhenHidden(window, () => this.#isOpening || this.#isAwaited());
    // The page follows a changed scale factor; on Linux the window doesn't.
    const fit = () => {
      // The icon's position is outdated once displays have changed.
      this.#anchor = undefined;
      this.#place(window);
    };
    screen.on('display-metrics-changed', fit);
    window.on('closed', () => {
      screen.off('display-metrics-changed', fit);
      this.#window = undefined;
      this.#isOpening = false;
      this.#isPainted = false;
    });
    for (const change of ['show', 'hide', 'focus', 'blur', 'closed'] as const)
      window.on(change as 'show', () => {
        for (const listener of this.#watchers) listener();
      });
    return window;
  }

  // Wayland ignores requested positions.
  #place(window: BrowserWindow): void {
    if (this.#style === 'window') return;
    const anchor = this.#anchor ?? likelyIconPosition();
    const { workArea } = anchor ? screen.getDisplayNearestPoint(anchor) : screen.getPrimaryDisplay();
    const size = popoverSize(workArea);
    window.setBounds({ ...popoverPosition(anchor, workArea, size), ...size });
  }
}
