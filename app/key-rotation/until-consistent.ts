import type { Context } from '../context.ts';
import { later, seconds } from '../domain/instant.ts';
import type { Result } from '../domain/result.ts';

/** Pauses between attempts, in seconds: a minute together. IAM's changes usually arrive within ten seconds. */
const PAUSES = [1, 2, 3, 4, 5, 10, 15, 20];

/**
 * Repeats a call while AWS's answer is one of `codes`, which may only mean that a change has not arrived everywhere yet.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
 */
export async function untilConsistent<T>(
  { ports: { clock } }: Pick<Context, 'ports'>,
  codes: readonly string[],
  call: () => Promise<Result<T>>,
): Promise<Result<T>> {
  let answer = await call();
  for (const pause of PAUSES) {
    if (answer.ok || answer.failure.kind !== 'iam-refused' || !codes.includes(answer.failure.code)) return answer;
    await new Promise<void>(resolve => void clock.wake(later(clock.now(), seconds(pause)), resolve));
    answer = await call();
  }
  return answer;
}

/** AWS doesn't know a new key yet. */
export const NOT_YET_KNOWN = ['InvalidClientTokenId'];
