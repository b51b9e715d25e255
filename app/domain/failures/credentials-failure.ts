/** A role's credentials can't be had or used as asked. */
export type CredentialsFailure =
  | { readonly kind: 'session-expired'; readonly role: string; readonly keysStay?: boolean }
  | { readonly kind: 'not-live' }
  | { readonly kind: 'not-copyable' }
  | { readonly kind: 'keys-missing'; readonly role: string }
  /** An account is marked as production, and the person wants to be asked. */
  | { readonly kind: 'production-unconfirmed'; readonly role: string; readonly account: string }
  | { readonly kind: 'console-refused'; readonly role: string; readonly status: number }
  | { readonly kind: 'browser-unavailable' }
  | { readonly kind: 'endpoint-off' }
  | { readonly kind: 'endpoint-unavailable'; readonly reason: 'port-taken' | 'no-token-file' | 'other' };
