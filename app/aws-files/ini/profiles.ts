import type { ProfileName } from '../../domain/profile.ts';
import { faultOf, type IniFault } from './fault.ts';
import { propertiesOf } from './property.ts';
import { sectionsOf } from './section.ts';

/** Keys in lowercase with their values. */
export type Values = ReadonlyMap<string, string>;

/** Both files as AWS SDKs read them. */
export type AwsProfiles = {
  readonly profiles: ReadonlyMap<string, Values>;
  readonly ssoSessions: ReadonlyMap<string, Values>;
};

export type AwsReading =
  | { readonly ok: true; readonly value: AwsProfiles }
  | { readonly ok: false; readonly fault: IniFault };

type Named = { readonly kind: 'profile' | 'sso-session'; readonly prefixed: boolean; readonly name: string };

/**
 * Reads the texts of `config` and `credentials` as AWS's SDKs do (the rules are those of AWS's parser cases): names outside
 * `[A-Za-z0-9_\-./%@:+]` are passed over, `[profile default]` in config hides `[default]`, credentials win over config.
 */
export function readAwsProfiles(texts: { readonly config: string; readonly credentials: string }): AwsReading {
  const fault = faultOf(texts.config) ?? faultOf(texts.credentials);
  if (fault !== undefined) return { ok: false, fault };
  const profiles = new Map<string, Map<string, string>>();
  const ssoSessions = new Map<string, Map<string, string>>();
  for (const file of ['config', 'credentials'] as const) {
    const text = texts[file];
    const named = sectionsOf(text).flatMap(section => {
      const found = NAMES[file](section.name);
      return found === undefined || !IDENTIFIER.test(found.name) ? [] : [{ section, ...found }];
    });
    const hidesPlainDefault = named.some(
      ({ kind, name, prefixed }) => kind === 'profile' && prefixed && name === 'default',
    );
    for (const { section, kind, name, prefixed } of named) {
      if (!prefixed && hidesPlainDefault) continue;
      const target = kind === 'profile' ? profiles : ssoSessions;
      const values = target.get(name) ?? new Map<string, string>();
      for (const { key, value } of propertiesOf(text, section)) if (IDENTIFIER.test(key)) values.set(key, value);
      target.set(name, values);
    }
  }
  return { ok: true, value: { profiles, ssoSessions } };
}

/** Settings of a profile in config that tools prefer to its static credentials, or that give it others. */
export const CREDENTIAL_SOURCES = [
  'sso_session',
  'sso_start_url',
  'sso_account_id',
  'sso_role_name',
  'login_session',
  'role_arn',
  'source_profile',
  'credential_source',
  'web_identity_token_file',
  'credential_process',
] as const;

const IDENTIFIER = /^[A-Za-z0-9_\-./%@:+]+$/;

const NAMES: Record<'config' | 'credentials', (header: string) => Named | undefined> = {
  config: header => {
    if (header === 'default') return { kind: 'profile', prefixed: false, name: header };
    // The `s` flag avoids backtracking over blanks: a header may be as long as the file.
    const [, prefix, name] = /^([^ \t]+)[ \t]+(.*)/s.exec(header) ?? [];
    if (name === undefined || (prefix !== 'profile' && prefix !== 'sso-session')) return undefined;
    return { kind: prefix, prefixed: true, name };
  },
  credentials: header => ({ kind: 'profile', prefixed: false, name: header }),
};

/** Valid header names with a special meaning to some parser, which would affect all profiles. */
export const RESERVED_PROFILE_NAMES: ReadonlySet<ProfileName> = new Set([
  // Python's configparser copies the keys of `[DEFAULT]` to every other section.
  'DEFAULT' as ProfileName,
  // The JavaScript SDK rejects the whole file.
  '__proto__' as ProfileName,
]);
