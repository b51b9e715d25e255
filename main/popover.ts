import { type BrowserWindow, screen, type WebContents } from 'electron';
import type { ViewPort } from '../app/ports/notice-ports.ts';
import type { Cancel } from '../app/ports/ports.ts';
import { popoverPosition, type Rectangle } from '../app/surfaces/popover-position.ts';
import { popoverSize } from '../app/surfaces/popover-size.ts';
import { APP_PAGE } from './app-origin.ts';
import { createWindow } from './create-window.ts';
import { restWhenHidden } from './rest-when-hidden.ts';

/** `under-icon` vanishes when another window is clicked; `window` is for desktops without a tray, where it is all there is. */
export type PopoverStyle = 'under-icon' | 'window';

/** The window with Mai's own page. Made when first wanted. */
export class Popover implements ViewPort {
  readonly #preload: string;
  #style: PopoverStyle;
  #window: BrowserWindow | undefined;
  #anchor: Rectangle | undefined;
  #isQuitting = false;
  /** Whoever opens it has not left it. */
  #stay = () => {};
  /** It was asked for and has no picture yet. */
  #isComing = false;
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
    return this.#isComing || (this.isVisible() && (this.#style === 'under-icon' || this.#window?.isFocused() === true));
  }

  watch(listener: () => void): Cancel {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  /** Whether there is no icon that could open it again. */
  isOnlyWay(): boolean {
    return this.#style === 'window';
  }

  setStyle(style: PopoverStyle): void {
    if (style === this.#style) return;
    this.#style = style;
    const wasVisible = this.isVisible();
    this.#window?.destroy();
    if (wasVisible) this.open();
  }

  toggle(anchor: Rectangle | undefined): void {
    if (this.isVisible()) this.close();
    else this.open(anchor);
  }

  open(anchor?: Rectangle): void {
    if (anchor !== undefined && anchor.width > 0) this.#anchor = anchor;
    if (this.#window !== undefined) {
      this.#stay();
      this.#place(this.#window);
      this.#window.show();
      this.#window.focus();
      return;
    }
    const window = this.#create();
    this.#window = window;
    this.#isComing = true;
    window.once('ready-to-show', () => {
      this.#place(window);
      window.show();
      this.#isComing = false;
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

  /** From now on closing means closing. */
  letGo(): void {
    this.#isQuitting = true;
  }

  #create(): BrowserWindow {
    const isUnderIcon = this.#style === 'under-icon';
    const window = createWindow(
      { kind: 'own', preload: this.#preload },
      {
        ...popoverSize(screen.getPrimaryDisplay().workArea),
        title: 'Mai',
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
    if (isUnderIcon) this.#stay = closeWhenLeft(window, () => this.close());
    window.on('close', event => {
      if (this.#isQuitting) return;
      event.preventDefault();
      this.close();
    });
    restWhenHidden(window);
    // The page follows another scaling of the display, the window on Linux does not.
    const fit = () => this.#place(window);
    screen.on('display-metrics-changed', fit);
    window.on('closed', () => {
      screen.off('display-metrics-changed', fit);
      this.#window = undefined;
      this.#isComing = false;
    });
    for (const change of ['show', 'hide', 'focus', 'blur', 'closed'] as const)
      window.on(change as 'show', () => {
        for (const look of this.#watchers) look();
      });
    return window;
  }

  // Linux does not say where the icon is: the pointer that clicked it stands for it.
  #place(window: BrowserWindow): void {
    if (this.#style === 'window') return;
    const pointer = screen.getCursorScreenPoint();
    const anchor = this.#anchor ?? (process.platform === 'linux' ? { ...pointer, width: 1, height: 1 } : undefined);
    const { workArea } = screen.getDisplayNearestPoint(anchor ?? pointer);
    const size = popoverSize(workArea);
    window.setBounds({ ...popoverPosition(anchor, workArea, size), ...size });
  }
}

/**
 * A focus that goes may come back at once, as when another window of Mai's closes; and a click on the icon takes it before Mai hears of
 * the click, which is to close the window and not to find it closed and open it. Milliseconds.
 */
const LEFT_AFTER = 100;

/**
 * Without a focus that it has had since it was shown, it has lost none: that word is late, and about the time before. What is
 * returned takes back a leaving of which Mai has heard and that has not closed it yet.
 */
function closeWhenLeft(window: BrowserWindow, close: () => void): () => void {
  let hasFocus = false;
  let leaving: NodeJS.Timeout | undefined;
  window.on('focus', () => {
    hasFocus = true;
    clearTimeout(leaving);
  });
  for (const end of ['hide', 'closed'] as const)
    window.on(end as 'hide', () => {
      hasFocus = false;
      clearTimeout(leaving);
    });
  window.on('blur', () => {
    clearTimeout(leaving);
    if (hasFocus) leaving = setTimeout(close, LEFT_AFTER);
  });
  return () => clearTimeout(leaving);
}
