import type { Context } from '../context.ts';
import { removeProfiles } from '../credentials/write-profiles.ts';
import { isPortal } from '../domain/provider.ts';
import { ok, type Result } from '../domain/result.ts';
import { stopRoles } from '../sessions/stop-role.ts';
import { forgetPassword } from '../sign-in/password-fill.ts';
import { abandonSignIn } from '../sign-in/sign-in.ts';

/**
 * Deletes all Mai data and quits. First in the AWS files: if one of them can't be edited, everything else stays, so that it can be
 * tried again.
 */
export async function forgetComputer(context: Context): Promise<Result> {
  const { ports, snapshot } = context;
  for (const { id } of snapshot().providers) abandonSignIn(context, id);
  const ended = await stopRoles(context);
  if (!ended.ok) return ended;
  const owned = await ports.credentialStore.owned();
  if (!owned.ok) return owned;
  const removed = await removeProfiles(
    context,
    owned.value.map(({ profile }) => profile),
  );
  if (!removed.ok) return removed;
  const startsNoMore = (await ports.openAtLogin.isOn()) === undefined ? ok() : await ports.openAtLogin.set(false);
  if (!startsNoMore.ok) return startsNoMore;
  await ports.endpoint.stop();
  await ports.clipboard.forget();
  for (const provider of snapshot().providers) {
    const { id } = provider;
    await ports.signIn.forget(id);
    if (isPortal(provider)) await ports.identityCenter.signOut(provider);
    // Without a keychain nothing is saved.
    await forgetPassword(context, { providerId: id });
  }
  const forgotten = await ports.computer.forget();
  if (forgotten.ok) ports.shell.quit();
  return forgotten;
}
