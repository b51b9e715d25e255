import type { FileFault } from '../file-fault.ts';

/** Settings, and what Mai keeps or changes on this computer. */
export type SettingsFailure =
  | { readonly kind: 'settings-damaged'; readonly keptAs: string }
  | { readonly kind: 'settings-unwritable'; readonly fault: FileFault }
  | { readonly kind: 'not-settings'; readonly name: string }
  /** The yes was to something else than what is shown now. */
  | { readonly kind: 'offer-changed' }
  | { readonly kind: 'save-failed'; readonly fault: FileFault }
  | { readonly kind: 'open-at-login-refused'; readonly fault: FileFault }
  | { readonly kind: 'shortcut-unavailable'; readonly reason: 'taken' | 'wayland' }
  | { readonly kind: 'forget-incomplete'; readonly fault: FileFault };
