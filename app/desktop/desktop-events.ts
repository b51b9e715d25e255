import type { Reducers } from '../reducers.ts';
import { withParts } from '../structural-sharing.ts';

export type DesktopEvent =
  | { readonly type: 'accentChanged'; readonly accent: string }
  | { readonly type: 'contrastChanged'; readonly isHigh: boolean }
  | { readonly type: 'openAtLoginChanged'; readonly on: boolean };

export const desktopReducers: Reducers<DesktopEvent> = {
  accentChanged: (snapshot, { accent }) => withParts(snapshot, { accent }),
  contrastChanged: (snapshot, { isHigh }) => withParts(snapshot, { isHighContrast: isHigh }),
  openAtLoginChanged: (snapshot, { on }) => withParts(snapshot, { openAtLogin: on }),
};
