export const APP_SCHEME = 'app';
export const APP_ORIGIN = `${APP_SCHEME}://mai`;
export const APP_PAGE = `${APP_ORIGIN}/index.html`;
/** The page with the last picture, if one fits. */
export const PICTURED_PAGE = `${APP_PAGE}?pictured`;

/** The URL of electron-vite's development server; undefined in a packaged app. */
export const developmentServer = (isPackaged: boolean): string | undefined =>
  isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;
