import { join } from 'node:path';
import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';
import type { Command } from '../../app/contract.ts';
import type { MenuItem } from '../../app/desktop/menu/menu-item.ts';
import type { TrayStatus } from '../../app/desktop/tray-icon-state.ts';
import { assertNever } from '../../app/domain/result.ts';
import { holdWhileOpen } from './hold-while-open.ts';
import { whenPointerRests } from './when-pointer-rests.ts';
import { x11HasOpenMenu } from './x11-menu.ts';

/** The icon's bounds; all zero on Linux, where Electron doesn't know them. */
export type TrayAnchor = Electron.Rectangle;

/** The parts of the status that select the icon's image. */
type TrayLook = Pick<TrayStatus, 'state' | 'ink'>;

export type TrayActions = {
  readonly run: (command: Command) => void;
  readonly toggle: (anchor: TrayAnchor) => void;
  /** A click is likely. */
  readonly prepare: () => void;
};

/** The tray icon and its menu, rendered from state. Unchanged parts are not sent again. */
export class MaiTray {
  #tray: Tray;
  #actions: TrayActions | undefined;
  readonly #imageFolder: string;
  #rendered = { picture: '', tooltip: '', menu: '' };
  /** The last tooltip and menu that were asked for; they may still wait for an open menu to close. */
  #requested = '';
  readonly #hold = holdWhileOpen(() => x11HasOpenMenu(process.env));
  #menu: Menu | undefined;
  /** A click that came before `connect`. */
  #pendingClick: { readonly anchor: TrayAnchor } | undefined;

  /** Shows the idle icon. */
  constructor(imageFolder: string) {
    this.#imageFolder = imageFolder;
    this.#tray = this.#create({ state: { kind: 'idle' }, ink: undefined });
  }

  /** Handles clicks from now on, and at once the last one before. */
  connect(actions: TrayActions): void {
    this.#actions = actions;
    if (this.#pendingClick) actions.toggle(this.#pendingClick.anchor);
    this.#pendingClick = undefined;
  }

  /** On Linux an icon created before the desktop shows tray icons never appears, so it is created again. */
  appear(status: TrayStatus, items: readonly MenuItem[]): void {
    this.#tray.destroy();
    this.#tray = this.#create(status);
    this.render(status, items);
  }

  #create(look: TrayLook): Tray {
    const tray = new Tray(this.#image(look));
    this.#rendered = { picture: imageName(look), tooltip: '', menu: '' };
    this.#requested = '';
    tray.on('click', (_event, anchor) => {
      if (this.#actions) this.#actions.toggle(anchor);
      else this.#pendingClick = { anchor };
    });
    whenPointerRests(tray, () => this.#actions?.prepare());
    if (process.platform !== 'linux') {
      tray.on('right-click', () => {
        if (this.#menu) tray.popUpContextMenu(this.#menu);
      });
    }
    return tray;
  }

  render({ tooltip, ...look }: TrayStatus, items: readonly MenuItem[]): void {
    const picture = imageName(look);
    if (picture !== this.#rendered.picture) this.#tray.setImage(this.#image(look));
    this.#rendered.picture = picture;
    const requested = JSON.stringify([tooltip, items]);
    // Most changes of state show in neither, and need no look at the display.
    if (requested === this.#requested) return;
    this.#requested = requested;
    const write = () => this.#write(tooltip, items);
    if (process.platform === 'linux') this.#hold.whenClosed(write);
    else write();
  }

  /** On Linux either call makes the panel rebuild an open menu. */
  #write(tooltip: string, items: readonly MenuItem[]): void {
    const menu = JSON.stringify(items);
    if (tooltip !== this.#rendered.tooltip) this.#tray.setToolTip(tooltip);
    if (menu !== this.#rendered.menu) {
      this.#menu = Menu.buildFromTemplate(items.map(item => this.#row(item)));
      // On other systems a context menu would also open on a left click, which toggles the window.
      if (process.platform === 'linux') {
        this.#watch(this.#menu);
        this.#tray.setContextMenu(this.#menu);
      }
    }
    this.#rendered = { ...this.#rendered, tooltip, menu };
  }

  #watch(menu: Menu): void {
    menu.on('menu-will-show', () => this.#hold.submenuShown());
    for (const { submenu } of menu.items) if (submenu) this.#watch(submenu);
  }

  #image(look: TrayLook): Electron.NativeImage {
    return nativeImage.createFromPath(join(this.#imageFolder, imageName(look)));
  }

  #row(item: MenuItem): MenuItemConstructorOptions {
    switch (item.kind) {
      case 'separator':
        return { type: 'separator' };
      case 'text':
        return {
          label: literal(item.label),
          enabled: false,
          ...(item.isChecked === true && { type: 'checkbox', checked: true }),
        };
      case 'command':
        return {
          label: literal(item.label),
          // The global shortcut is registered already; a menu would register it for its windows, too.
          ...(item.shortcut !== undefined && { accelerator: item.shortcut, registerAccelerator: false }),
          click: () => {
            this.#hold.clicked();
            this.#actions?.run(item.command);
          },
        };
      case 'submenu':
        return { label: literal(item.label), submenu: item.items.map(child => this.#row(child)) };
      default:
        return assertNever(item);
    }
  }
}

// A single & marks a mnemonic and disappears; "Sales & co" must stay as it is.
const literal = (label: string): string => label.replaceAll('&', '&&');

/** The file name of a state's icon, see assets/README.md. */
function imageName({ state, ink }: TrayLook): string {
  const name = state.kind === 'active' ? `active-${state.step}` : state.kind;
  if (process.platform === 'darwin') return `${name}Template.png`;
  const drawn = ink === undefined ? name : `${ink}-${name}`;
  return `${drawn}.${process.platform === 'win32' ? 'ico' : 'png'}`;
}
