import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { ok, type Result } from '../domain/result.ts';

/**
 * Answers the proxy's challenge and retries what was blocked. If the keychain can't save the login, that is reported; the login
 * applies to this run.
 */
export async function answerProxyPassword(
  context: Context,
  { user, password, keep }: CommandOf<'answerProxyPassword'>,
): Promise<Result> {
  const { ports, snapshot, apply } = context;
  const kept = await ports.proxy.answer({ user, password }, keep);
  if (!kept.ok) context.fail({}, kept.failure);
  const waiting = snapshot().failureNotices.filter(({ failure }) => failure.kind === 'proxy-password');
  for (const { id } of waiting) apply({ type: 'dismissed', id });
  for (const { id } of snapshot().providers) apply({ type: 'renewalFreed', providerId: id });
  // The proxy window does not wait for it.
  for (const { command, providerId, key } of waiting) {
    if (command === undefined) continue;
    const about = { ...(providerId !== undefined && { providerId }), ...(key !== undefined && { key }), command };
    void context.run(command).then(done => {
      if (!done.ok) context.fail(about, done.failure);
    });
  }
  return ok();
}
