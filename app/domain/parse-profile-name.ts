import type { InputFailure } from './failures/input-failure.ts';
import type { ProfileName } from './profile.ts';
import { fail, ok, type Result } from './result.ts';

const refuse = (reason: Extract<InputFailure, { kind: 'invalid-profile-name' }>['reason']) =>
  fail({ kind: 'invalid-profile-name', reason });

/**
 * Accepts exactly the names that every AWS tool reads in an unquoted section header: letters, digits and `_-./%@:+`
 * (the identifier of AWS's own profile parser cases). A space, a bracket, a quote or a comment sign in a name makes
 * some SDK read another name than the one written.
 */
export function parseProfileName(text: string): Result<ProfileName> {
  const name = text.trim();
  if (name === '') return refuse('empty');
  if (name.length > 128) return refuse('too-long');
  if (!/^[A-Za-z0-9_\-./%@:+]+$/.test(name)) return refuse('character');
  return ok(name as ProfileName);
}
