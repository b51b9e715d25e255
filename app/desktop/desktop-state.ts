import type { ProviderId } from '../domain/provider.ts';

/** A page that was requested outside the window, from the menu of the tray icon, or by a remedy. */
export type RequestedPage =
  | { readonly kind: 'settings' | 'troubleshoot' | 'updates' }
  /** `providerId`: an access portal that is added again with another region. */
  | { readonly kind: 'add-company'; readonly providerId?: ProviderId }
  /** Questions, which come before any other page. */
  | { readonly kind: 'quit' }
  | { readonly kind: 'sign-out'; readonly providerId: ProviderId };

/** What the desktop reports. */
export type DesktopState = {
  /** Whether the system starts Mai when the person logs in; undefined where it can't, or is not yet known. */
  readonly openAtLogin?: boolean;
  /** The system's accent color, as `#rrggbb`; undefined where it has none. */
  readonly accent?: string;
  /** Whether a high-contrast theme is on that pages can't detect; undefined until it is known. */
  readonly isHighContrast?: boolean;
  /** Until the window shows it, or is closed. */
  readonly requestedPage?: RequestedPage;
};
