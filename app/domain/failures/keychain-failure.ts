/** The keychain is not available. */
export type KeychainFailure =
  | { readonly kind: 'no-keychain' }
  /** The keychain is showing its password prompt. */
  | { readonly kind: 'keychain-waiting' }
  /** The credentials are in a keychain that can't be reached from here. */
  | { readonly kind: 'keychain-unreachable' };
