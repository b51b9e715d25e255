import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import type { Result } from '../domain/result.ts';

/** Whether the system starts Mai when the person logs in. */
export async function setOpenAtLogin({ apply, ports }: Context, { on }: CommandOf<'setOpenAtLogin'>): Promise<Result> {
  const set = await ports.openAtLogin.set(on);
  if (set.ok) apply({ type: 'openAtLoginChanged', on });
  return set;
}
