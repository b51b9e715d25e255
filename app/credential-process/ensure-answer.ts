import type { ProfileName } from '../domain/profile.ts';
import { assertNever } from '../domain/result.ts';
import { explain } from '../failures/explain.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { timeOf } from '../window/renewal-notices.ts';
import type { EnsureOutcome } from './exit-codes.ts';
import type { RequestAnswer } from './request-role.ts';

/** One sentence or two without a secret. */
export type EnsureAnswer = { readonly outcome: EnsureOutcome; readonly sentence: string };

/** What `mai --ensure` says and how it exits. */
export function ensureAnswer(
  answer: RequestAnswer,
  profile: ProfileName,
  snapshot: Pick<Snapshot, 'clockSkew' | 'language'>,
  text: Text,
): EnsureAnswer {
  const words = text.ensure;
  switch (answer.kind) {
    case 'active':
      return { outcome: 'active', sentence: words.active(profile, timeOf(snapshot, answer.session.expiration)) };
    case 'unknown-profile':
      return { outcome: 'unknown-profile', sentence: words.unknownProfile(profile) };
    case 'declined':
      return { outcome: 'declined', sentence: words.declined(profile) };
    case 'person-needed':
      return { outcome: 'person-needed', sentence: words.personNeeded(profile) };
    case 'offline':
      return { outcome: 'failed', sentence: words.offline(profile) };
    case 'failed': {
      const reason = answer.failure === undefined ? words.unexplained : explain(answer.failure, {}, text).title;
      return { outcome: 'failed', sentence: words.failed(profile, reason) };
    }
    default:
      return assertNever(answer);
  }
}
