import type { Tray } from 'electron';

/** A pointer that stays this long on the icon is about to click; others pass. Milliseconds. */
export const REST = 100;

/** Calls `run` when the pointer rests on the icon. Never on Linux, whose panels keep to themselves where it is. */
export function whenPointerRests(icon: Pick<Tray, 'on'>, run: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  icon.on('mouse-enter', () => {
    clearTimeout(timer);
    timer = setTimeout(run, REST);
  });
  icon.on('mouse-leave', () => clearTimeout(timer));
}
