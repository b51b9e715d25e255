import type { Context } from '../context.ts';
import type { CommandOf } from '../contract.ts';
import { ok, type Result } from '../domain/result.ts';

/**
 * The person has told what the proxy wants to know: whatever it kept from working is done again. A keychain that does not
 * keep it is told; for this run the answer counts all the same.
 */
export async function answerProxyPassword(
  context: Context,
  { user, password, keep }: CommandOf<'answerProxyPassword'>,
): Promise<Result> {
  const { ports, snapshot, apply } = context;
  const kept = await ports.proxy.answer({ user, password }, keep);
  if (!kept.ok) context.fail({}, kept.failure);
  const waiting = snapshot().troubles.filter(({ failure }) => failure.kind === 'proxy-password');
  for (const { id } of waiting) apply({ type: 'dismissed', id });
  for (const { id } of snapshot().providers) apply({ type: 'refreshFreed', providerId: id });
  // The window that asked is not kept waiting for it.
  for (const { command, providerId, key } of waiting) {
    if (command === undefined) continue;
    const about = { ...(providerId !== undefined && { providerId }), ...(key !== undefined && { key }), command };
    void context.run(command).then(done => {
      if (!done.ok) context.fail(about, done.failure);
    });
  }
  return ok();
}
