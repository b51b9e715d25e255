import type { AwsFile } from '../domain/aws-file.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { RoleKey } from '../domain/role.ts';
import type { Finding } from './findings.ts';

/**
 * Fix of a finding. What it removes from a file is in a backup. `keyId`: the masked access key ID that was found; the fix fails
 * with `key-changed` where the profile has another one by then, which may be the right one.
 */
export type Fix =
  | {
      readonly kind: 'clear-keys';
      readonly file: AwsFile;
      readonly profile: string;
      readonly keys: readonly string[];
      readonly keyId?: string;
    }
  | { readonly kind: 'set-region'; readonly profile: ProfileName; readonly region: string }
  | { readonly kind: 'close-to-others'; readonly file: AwsFile; readonly what: 'file' | 'folder' }
  | { readonly kind: 'remove-mark'; readonly file: AwsFile }
  | { readonly kind: 'renew'; readonly key: RoleKey }
  | { readonly kind: 'make-default'; readonly key: RoleKey; readonly role: string };

/** Fixes that change files only. */
export type FileFix = Exclude<Fix, { kind: 'renew' | 'make-default' }>;

/** Static credential keys of a profile, by any tool. */
const STATIC_KEYS = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token', 'aws_security_token'] as const;

/** Fix of a finding; undefined if only the person or IT can fix it. */
export function fixOf(finding: Finding): Fix | undefined {
  switch (finding.kind) {
    case 'long-lived-key':
      return finding.where.kind === 'profile'
        ? clearCredentials(finding.where.file, finding.where.profile, finding.id)
        : undefined;
    case 'process-shadowed':
      return clearCredentials('credentials', finding.profile, finding.id);
    case 'foreign-settings':
      return { kind: 'clear-keys', file: 'config', profile: finding.profile, keys: finding.keys };
    case 'region-missing':
      return { kind: 'set-region', profile: finding.profile, region: finding.region };
    case 'open-to-others':
      return finding.isOwn ? { kind: 'close-to-others', file: finding.file, what: finding.what } : undefined;
    case 'byte-order-mark':
      return { kind: 'remove-mark', file: finding.file };
    case 'region-unknown':
      return finding.profile === undefined || finding.region === undefined
        ? undefined
        : { kind: 'set-region', profile: finding.profile, region: finding.region };
    case 'keys-gone':
    case 'process-gone':
      return { kind: 'renew', key: finding.key };
    case 'credentials-refused':
      return 'key' in finding
        ? { kind: 'renew', key: finding.key }
        : clearCredentials('credentials', finding.profile, finding.id);
    case 'no-default':
      return { kind: 'make-default', key: finding.key, role: finding.role };
    case 'endpoint-set':
      return finding.cause.name === 'endpoint_url'
        ? { kind: 'clear-keys', file: 'config', profile: finding.profile, keys: ['endpoint_url'] }
        : undefined;
    default:
      return undefined;
  }
}

const clearCredentials = (file: AwsFile, profile: string, keyId: string): Fix => ({
  kind: 'clear-keys',
  file,
  profile,
  keys: STATIC_KEYS,
  keyId,
});
