/** What the desktop tells of itself. */
export type DesktopState = {
  /** Whether the system starts Mai when the person logs in; undefined where it can't, or is not yet known. */
  readonly openAtLogin?: boolean;
  /** The system's accent color, as `#rrggbb`; undefined where it has none. */
  readonly accent?: string;
  /** Whether the system wants high contrast and does not tell pages itself; undefined until it was asked. */
  readonly isHighContrast?: boolean;
};
