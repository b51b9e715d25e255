/** The keychain does not give what is kept there. */
export type KeychainFailure =
  | { readonly kind: 'no-keychain' }
  /** The keychain is asking the person for its password. */
  | { readonly kind: 'keychain-waiting' }
  /** What is needed is in the keychain, and no keychain answers here. */
  | { readonly kind: 'keychain-unreachable' };
