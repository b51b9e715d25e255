import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { knownRole } from '../roles/known-roles.ts';
import { parseConsolePage } from './console-page.ts';

/** Sets the page at which a role's console opens. Fails with `not-a-console-page` or `region-elsewhere`. */
export async function setConsolePage(
  { snapshot, apply }: Context,
  { key, page }: CommandOf<'setConsolePage'>,
): Promise<Result> {
  const known = knownRole(snapshot(), key);
  if (known === undefined) return fail({ kind: 'not-found' });
  const parsed = parseConsolePage(page, known.role);
  if (!parsed.ok) return parsed;
  const { value: consolePage } = parsed;
  if (consolePage === undefined) apply({ type: 'roleSettingCleared', key, name: 'consolePage' });
  else apply({ type: 'roleSettingsChanged', key, change: { consolePage } });
  return ok();
}
