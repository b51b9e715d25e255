import { join } from 'node:path';
import { app, type BrowserWindow, screen, type WebContents } from 'electron';
import type { Cancel } from '../../app/domain/cancel.ts';
import { popoverPosition, type Rectangle } from '../../app/window/popover-position.ts';
import { popoverSize } from '../../app/window/popover-size.ts';
import type { ViewPort } from '../../app/window/view-port.ts';
import { likelyIconPosition, mayFocusFollowPointer } from '../desktop/icon-position.ts';
import { APP_PAGE } from './app-origin.ts';
import { closeOnBlur } from './close-on-blur.ts';
import { createWindow } from './create-window.ts';
import { discardWhenHidden } from './discard-when-hidden.ts';

/** `under-icon` vanishes when another window is clicked; `window` is for desktops without a tray, where it is all there is. */
export type PopoverStyle = 'under-icon' | 'window';

/** The longest that desktops take for one by default (Windows; GTK takes 400). Milliseconds. */
const DOUBLE_CLICK = 500;

/** The window with Mai's own page. Made when first wanted. */
export class Popover implements ViewPort {
  readonly #preload: string;
  #style: PopoverStyle;
  #window: BrowserWindow | undefined;
  #anchor: Rectangle | undefined;
  #isQuitting = false;
  #openedByClick = Number.NEGATIVE_INFINITY;
  /** Whoever opens it has not left it. */
  #cancelClose = () => {};
  /** It was asked for and has no picture yet. */
  #isOpening = false;
  readonly #watchers = new Set<() => void>();

  constructor(preload: string, style: PopoverStyle) {
    this.#preload = preload;
    this.#style = style;
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

  /** A normal window may be open behind others. */
  isSeen(): boolean {
    return (
      this.#isOpening || (this.isVisible() && (this.#style === 'under-icon' || this.#window?.isFocused() === true))
    );
  }

  watch(listener: () => void): Cancel {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  /** Whether there is no icon that could open it again. */
  isOnlyAccess(): boolean {
    return this.#style === 'window';
  }

  setStyle(style: PopoverStyle): void {
    if (style === this.#style) return;
    this.#style = style;
    const wasVisible = this.isVisible();
    this.#window?.destroy();
    if (wasVisible) this.open();
  }

  /** For a click on the icon, whose place it is given where that is known. The second one of a double click does nothing. */
  toggle(anchor: Rectangle | undefined): void {
    if (performance.now() - this.#openedByClick < DOUBLE_CLICK) return;
    if (this.isVisible() && this.#window?.isMinimized() === false) {
      this.close();
      return;
    }
    this.#openedByClick = performance.now();
    this.open(anchor);
  }

  open(anchor?: Rectangle): void {
    if (anchor !== undefined) this.#anchor = anchor;
    if (this.#window !== undefined) {
      this.#cancelClose();
      this.#place(this.#window);
      if (this.#window.isMinimized()) this.#window.restore();
      this.#window.show();
      this.#window.focus();
      return;
    }
    const window = this.#create();
    this.#window = window;
    this.#isOpening = true;
    window.once('ready-to-show', () => {
      this.#place(window);
      window.show();
      this.#isOpening = false;
    });
    // The page draws the frame where nobody else does.
    window.loadURL(this.#style === 'under-icon' ? `${APP_PAGE}#under-icon` : APP_PAGE).catch(() => {});
  }

  close(): void {
    // A window that is hidden with the focus on it tells a screen reader neither that it goes nor, later, that it is back
    // (https://github.com/electron/electron/issues/48268). On macOS `blur` would put it behind the others for a moment.
    if (process.platform !== 'darwin') this.#window?.blur();
    this.#window?.hide();
  }

  /** As a person leaves it by Escape: where no icon could bring it back, it stays in the taskbar and the window switcher. */
  leave(): void {
    if (this.isOnlyAccess()) this.#window?.minimize();
    else this.close();
  }

  /** From now on closing means closing. */
  allowClose(): void {
    this.#isQuitting = true;
  }

  #create(): BrowserWindow {
    const isUnderIcon = this.#style === 'under-icon';
    const window = createWindow(
      { kind: 'own', preload: this.#preload },
      {
        ...popoverSize(screen.getPrimaryDisplay().workArea),
        title: 'Mai',
        ...(process.platform === 'linux' && { icon: join(app.getAppPath(), 'assets/icon.png') }),
        // Linux keeps windows of this type out of the taskbar and of the window switcher; `skipTaskbar` does nothing there.
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
    if (isUnderIcon) this.#cancelClose = closeOnBlur(window, () => this.close(), mayFocusFollowPointer);
    window.on('close', event => {
      if (this.#isQuitting) return;
      event.preventDefault();
      this.close();
    });
    discardWhenHidden(window);
    // The page follows another scaling of the display, the window on Linux does not.
    const fit = () => {
      // Where the icon was says nothing about displays that have changed.
      this.#anchor = undefined;
      this.#place(window);
    };
    screen.on('display-metrics-changed', fit);
    window.on('closed', () => {
      screen.off('display-metrics-changed', fit);
      this.#window = undefined;
      this.#isOpening = false;
    });
    for (const change of ['show', 'hide', 'focus', 'blur', 'closed'] as const)
      window.on(change as 'show', () => {
        for (const look of this.#watchers) look();
      });
    return window;
  }

  // Wayland places windows where it likes, whatever they ask for.
  #place(window: BrowserWindow): void {
    if (this.#style === 'window') return;
    const anchor = this.#anchor ?? likelyIconPosition();
    const { workArea } = anchor ? screen.getDisplayNearestPoint(anchor) : screen.getPrimaryDisplay();
    const size = popoverSize(workArea);
    window.setBounds({ ...popoverPosition(anchor, workArea, size), ...size });
  }
}
