import { parse } from 'ini';
import type { IssuedCredentials } from '../../e2e/simulator/sts/issue.ts';
import type { Reading } from './stale-watch.ts';

/**
 * The profiles of a credentials file as a tool reads them. Credentials that AWS doesn't know count as none. Undefined while another
 * program has written half of the file.
 */
export function readProfiles(
  text: string,
  profiles: readonly string[],
  issued: ReadonlyMap<string, IssuedCredentials>,
): readonly Reading[] | undefined {
  if (text === '' || !text.endsWith('\n')) return undefined;
  const sections = parse(text) as Record<string, { aws_access_key_id?: string } | undefined>;
  return profiles.map(profile => ({
    profile,
    expiration: issued.get(sections[profile]?.aws_access_key_id ?? '')?.expiration,
  }));
}
