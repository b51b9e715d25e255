import { app, globalShortcut } from 'electron';
import type { OpenShortcutPort } from '../../app/desktop/open-shortcut-port.ts';
import { fail, ok } from '../../app/domain/result.ts';

/**
 * Chromium 134 and later register shortcuts with a Wayland desktop through the GlobalShortcuts portal. Earlier versions
 * accept a shortcut and never receive it. https://github.com/electron/electron/pull/45171
 */
const FIRST_CHROMIUM_WITH_PORTAL = 134;

const isWayland = (environment: NodeJS.ProcessEnv): boolean =>
  environment.XDG_SESSION_TYPE === 'wayland' || Boolean(environment.WAYLAND_DISPLAY);

const hasPortal = Number.parseInt(process.versions.chrome, 10) >= FIRST_CHROMIUM_WITH_PORTAL;

/** Call it before Electron is ready. */
export function enableShortcutPortal(environment: NodeJS.ProcessEnv): void {
  if (isWayland(environment) && hasPortal) app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
}

/** The global shortcut that calls `toggle`; at most one is registered. */
export function createOpenShortcut(environment: NodeJS.ProcessEnv, toggle: () => void): OpenShortcutPort {
  return {
    async set(accelerator) {
      globalShortcut.unregisterAll();
      if (accelerator === undefined) return ok();
      if (isWayland(environment) && !hasPortal) return fail({ kind: 'shortcut-unavailable', reason: 'wayland' });
      const isTaken = !globalShortcut.register(accelerator, toggle);
      return isTaken ? fail({ kind: 'shortcut-unavailable', reason: 'taken' }) : ok();
    },
  };
}
