/** What the desktop reports. */
export type DesktopState = {
  /** Whether the system starts Mai when the person logs in; undefined where it can't, or is not yet known. */
  readonly openAtLogin?: boolean;
  /** The system's accent color, as `#rrggbb`; undefined where it has none. */
  readonly accent?: string;
  /** Whether a high-contrast theme is on that pages can't detect; undefined until it is known. */
  readonly isHighContrast?: boolean;
};
