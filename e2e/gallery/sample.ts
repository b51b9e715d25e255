import type { Page } from 'playwright';
import type { Result } from '../../app/domain/result.ts';
import type { Snapshot } from '../../app/snapshot.ts';

/** One state of Mai's window for the gallery. */
export type Sample = {
  /** Also the base name of its pictures. */
  readonly name: string;
  readonly snapshot: Snapshot;
  /** The proxy window is the same page with this fragment. */
  readonly hash?: '#proxy';
  /** Size in CSS pixels, if it differs from the popover's. */
  readonly size?: Size;
  /** Zoom factor: 2 is 200 %. */
  readonly zoom?: number;
  /** Answer to every command; `never` leaves it pending. Success by default. */
  readonly answer?: Result | 'never';
  /** Actions before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
  /** Snapshot that follows the actions. */
  readonly afterwards?: Snapshot;
  /** Themes, where not all: samples that differ from others only in language or width. */
  readonly themes?: 'light-dark' | 'light';
  /** Has more rows than axe can check. */
  readonly isEndless?: boolean;
};

export type Size = { readonly width: number; readonly height: number };

/** Maximum height: the end of a page longer than any screen looks like its beginning. */
export const tall = (height: number): Size => ({ width: 380, height });
