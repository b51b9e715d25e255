import type { FileFault } from './file-fault.ts';

/** Settings and Mai's data on this computer. */
export type SettingsFailure =
  | { readonly kind: 'settings-damaged'; readonly keptAs: string }
  | { readonly kind: 'settings-unwritable'; readonly fault: FileFault }
  | { readonly kind: 'not-settings'; readonly name: string }
  /** The confirmation referred to an offer that was replaced. */
  | { readonly kind: 'offer-changed' }
  | { readonly kind: 'save-failed'; readonly fault: FileFault }
  /** AWS's shared token cache could not be written. */
  | { readonly kind: 'token-cache-unwritable'; readonly path: string; readonly fault: FileFault }
  | { readonly kind: 'open-at-login-refused'; readonly fault: FileFault }
  | { readonly kind: 'shortcut-unavailable'; readonly reason: 'taken' | 'wayland' }
  | { readonly kind: 'forget-incomplete'; readonly fault: FileFault };
