import type { Page } from 'playwright';
import type { Result } from '../../app/domain/result.ts';
import type { Snapshot } from '../../app/snapshot.ts';

/** One state of Mai's window, as a picture of it is taken. */
export type Sample = {
  /** Also the name of its pictures. */
  readonly name: string;
  readonly snapshot: Snapshot;
  /** The small window that asks for a proxy's password is the same page under this name. */
  readonly hash?: '#proxy';
  /** In CSS pixels, where it is not the window under the icon. */
  readonly size?: Size;
  /** 2 is 200 %. */
  readonly zoom?: number;
  /** What every command is answered; `never`: it stays under way. All is well unless something else is said. */
  readonly answer?: Result | 'never';
  /** What a person does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
  /** Not in all of them: what differs from another sample in nothing but its words or its width. */
  readonly themes?: 'light-dark' | 'light';
  /** Has more rows than axe can look at. */
  readonly isEndless?: boolean;
};

export type Size = { readonly width: number; readonly height: number };

/** Not the whole of one that is longer than any screen: its end looks like its beginning. */
export const tall = (height: number): Size => ({ width: 380, height });
