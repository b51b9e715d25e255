/** Invalid input. */
export type InputFailure =
  | {
      readonly kind: 'not-an-address';
      readonly reason: 'empty' | 'malformed' | 'not-https' | 'has-password' | 'console-address';
    }
  | {
      readonly kind: 'invalid-profile-name';
      readonly reason: 'empty' | 'too-long' | 'character' | 'reserved' | 'taken';
    }
  | { readonly kind: 'not-a-region' }
  /** Region of another partition than the role's; `example` is one of the role's partition. */
  | { readonly kind: 'region-elsewhere'; readonly role: string; readonly example: string }
  | {
      readonly kind: 'not-a-target-role';
      readonly reason: 'account' | 'role' | 'partition' | 'identity-center' | 'known';
    }
  /** Not an address of the console of the role's partition; `example` is one. */
  | {
      readonly kind: 'not-a-console-page';
      readonly reason: 'malformed' | 'host' | 'partition';
      readonly example: string;
    }
  | { readonly kind: 'not-an-external-id' }
  | { readonly kind: 'not-a-template'; readonly fault: TemplateFault };

/** A problem of a profile name pattern. */
export type TemplateFault =
  | { readonly kind: 'empty' | 'too-long' | 'unclosed' | 'no-role' }
  | { readonly kind: 'unknown-placeholder'; readonly name: string }
  | { readonly kind: 'character'; readonly character: string };
