import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { ok, type Result } from '../domain/result.ts';

/** Sets the global shortcut. Saved only if the system grants it. */
export async function setOpenShortcut(
  { ports, apply, snapshot }: Context,
  { accelerator }: CommandOf<'setOpenShortcut'>,
): Promise<Result> {
  const set = await ports.openShortcut.set(accelerator);
  if (!set.ok) {
    // Existing settings keep working.
    await ports.openShortcut.set(snapshot().preferences.openShortcut);
    return set;
  }
  if (accelerator === undefined) apply({ type: 'preferenceCleared', name: 'openShortcut' });
  else apply({ type: 'preferencesChanged', change: { openShortcut: accelerator } });
  return ok();
}

/** Registers the global shortcut after a restart; another program may have it by now. */
export async function resumeOpenShortcut({ ports, snapshot }: Context): Promise<Result> {
  const { openShortcut } = snapshot().preferences;
  return openShortcut === undefined ? ok() : await ports.openShortcut.set(openShortcut);
}
