/** A role's credentials can't be obtained or used. */
export type CredentialsFailure =
  | { readonly kind: 'session-expired'; readonly role: string; readonly keysStay?: boolean }
  | { readonly kind: 'not-active' }
  | { readonly kind: 'not-copyable' }
  | { readonly kind: 'keys-missing'; readonly role: string }
  /** The account is marked as production, and confirmation is required. */
  | { readonly kind: 'production-unconfirmed'; readonly role: string; readonly account: string }
  | { readonly kind: 'console-refused'; readonly role: string; readonly status: number }
  | { readonly kind: 'browser-unavailable' }
  /** The chosen browser can't open the console; the default one did. */
  | { readonly kind: 'browser-missing'; readonly browser: string }
  | { readonly kind: 'endpoint-off' }
  | { readonly kind: 'endpoint-unavailable'; readonly reason: 'port-taken' | 'no-token-file' | 'other' };
