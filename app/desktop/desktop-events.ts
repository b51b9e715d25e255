import type { Reducers } from '../reducers.ts';
import { withPart, withParts } from '../structural-sharing.ts';
import type { RequestedPage } from './desktop-state.ts';

export type DesktopEvent =
  | { readonly type: 'accentChanged'; readonly accent: string }
  | { readonly type: 'contrastChanged'; readonly isHigh: boolean }
  | { readonly type: 'pageRequested'; readonly page: RequestedPage | undefined }
  | { readonly type: 'openAtLoginChanged'; readonly on: boolean };

export const desktopReducers: Reducers<DesktopEvent> = {
  accentChanged: (snapshot, { accent }) => withParts(snapshot, { accent }),
  contrastChanged: (snapshot, { isHigh }) => withParts(snapshot, { isHighContrast: isHigh }),
  pageRequested: (snapshot, { page }) => withPart(snapshot, 'requestedPage', page),
  openAtLoginChanged: (snapshot, { on }) => withParts(snapshot, { openAtLogin: on }),
};
