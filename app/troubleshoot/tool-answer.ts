import type { SigningCredentials } from '../domain/credentials.ts';
import type { ProfileName } from '../domain/profile.ts';

/** A GetCallerIdentity call as a tool would send it for a profile. Contains secrets: stays in the main process. */
export type ToolRequest = {
  readonly profile: ProfileName;
  readonly keys: SigningCredentials;
  readonly region: string;
  readonly endpoint: string;
  readonly caBundle?: string;
};

/** Outcome of a request. `reason` of a bundle: why it is unusable. */
export type ToolOutcome =
  | { readonly kind: 'identity'; readonly arn: string }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unreachable'; readonly host: string; readonly reason: 'name' | 'refused' | 'timeout' | 'other' }
  | { readonly kind: 'untrusted'; readonly host: string }
  | { readonly kind: 'ca-bundle'; readonly reason: 'missing' | 'unreadable' | 'no-certificate' };

export type ToolAnswer = { readonly profile: ProfileName } & ToolOutcome;
