import { join } from 'node:path';
import { Menu, type MenuItemConstructorOptions, nativeImage, nativeTheme, Tray } from 'electron';
import type { Command } from '../app/contract.ts';
import { assertNever } from '../app/domain/result.ts';
import type { MenuItem } from '../app/tray-menu.ts';
import type { TrayState, TrayStatus } from '../app/tray-status.ts';

/** Where the icon stands, or the pointer that clicked it. */
export type TrayAnchor = Electron.Rectangle;

export type TrayActions = {
  readonly run: (command: Command) => void;
  readonly toggle: (anchor: TrayAnchor | undefined) => void;
};

/** The icon and its menu, drawn anew from state and never patched; what has not changed is not sent again. */
export class MaiTray {
  readonly #tray: Tray;
  readonly #actions: TrayActions;
  readonly #pictures: string;
  #drawn = { picture: '', tooltip: '', menu: '' };
  #menu: Menu | undefined;

  constructor(pictures: string, status: TrayStatus, actions: TrayActions) {
    this.#pictures = pictures;
    this.#actions = actions;
    this.#tray = new Tray(this.#picture(status.state));
    this.#drawn.picture = pictureName(status.state);
    this.#tray.on('click', (_event, bounds) => this.#actions.toggle(bounds));
    if (process.platform !== 'linux') {
      this.#tray.on('right-click', () => {
        if (this.#menu) this.#tray.popUpContextMenu(this.#menu);
      });
    }
  }

  render({ state, tooltip }: TrayStatus, items: readonly MenuItem[]): void {
    const picture = pictureName(state);
    const menu = JSON.stringify(items);
    if (picture !== this.#drawn.picture) this.#tray.setImage(this.#picture(state));
    if (tooltip !== this.#drawn.tooltip) this.#tray.setToolTip(tooltip);
    if (menu !== this.#drawn.menu) {
      this.#menu = Menu.buildFromTemplate(items.map(item => this.#row(item)));
      // Elsewhere a set menu would also open on a left click, which belongs to the popover.
      if (process.platform === 'linux') this.#tray.setContextMenu(this.#menu);
    }
    this.#drawn = { picture, tooltip, menu };
  }

  bounds(): TrayAnchor {
    return this.#tray.getBounds();
  }

  #picture(state: TrayState): Electron.NativeImage {
    const name = pictureName(state);
    return nativeImage.createFromPath(join(this.#pictures, name));
  }

  #row(item: MenuItem): MenuItemConstructorOptions {
    switch (item.kind) {
      case 'separator':
        return { type: 'separator' };
      case 'text':
        return { label: item.label, enabled: false };
      case 'command':
        return { label: item.label, click: () => this.#actions.run(item.command) };
      case 'submenu':
        return { label: item.label, submenu: item.items.map(child => this.#row(child)) };
      default:
        return assertNever(item);
    }
  }
}

/** The file of a state's picture: see assets/README.md for the names. */
function pictureName(state: TrayState): string {
  const name = state.kind === 'active' ? `active-${state.step}` : state.kind;
  if (process.platform === 'darwin') return `${name}Template.png`;
  return `${name}-${isPanelDark() ? 'dark' : 'light'}.${process.platform === 'win32' ? 'ico' : 'png'}`;
}

// Linux tells no panel colour. Panels are dark on nearly every desktop, also where applications are light.
const isPanelDark = (): boolean => process.platform === 'linux' || nativeTheme.shouldUseDarkColors;
