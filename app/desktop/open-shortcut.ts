import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { ok, type Result } from '../domain/result.ts';

/** The keys that open Mai from anywhere, or none. They are remembered only if the system gives them to Mai. */
export async function setOpenShortcut(
  { ports, apply, snapshot }: Context,
  { accelerator }: CommandOf<'setOpenShortcut'>,
): Promise<Result> {
  const set = await ports.openShortcut.set(accelerator);
  if (!set.ok) {
    // What worked before goes on working.
    await ports.openShortcut.set(snapshot().preferences.openShortcut);
    return set;
  }
  if (accelerator === undefined) apply({ type: 'preferenceCleared', name: 'openShortcut' });
  else apply({ type: 'preferencesChanged', change: { openShortcut: accelerator } });
  return ok();
}

/** Takes the keys again after a restart; another program may have them by now. */
export async function resumeOpenShortcut({ ports, snapshot }: Context): Promise<Result> {
  const { openShortcut } = snapshot().preferences;
  return openShortcut === undefined ? ok() : await ports.openShortcut.set(openShortcut);
}
