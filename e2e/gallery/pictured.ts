import type { Theme } from './themes.ts';

/**
 * The samples that are compared with a picture, and in which themes. A sample is listed only if it shows what no other does: a main
 * screen in light and dark, a color, a mark, a width, a script. `npm run pictures` takes new and changed ones.
 */
export const PICTURED: Readonly<Record<string, readonly Theme[]>> = {
  welcome: ['light', 'dark', 'forced'],
  invitation: ['light'],
  'roles-14': ['light', 'dark', 'contrast', 'forced'],
  'active-20': ['light', 'dark'],
  starting: ['light'],
  expiring: ['light', 'dark'],
  production: ['light', 'dark'],
  'interaction-required': ['light', 'dark'],
  offline: ['light'],
  'signing-in': ['light'],
  search: ['light'],
  'search-marks': ['light'],
  'search-empty': ['light'],
  role: ['light', 'dark'],
  'role-active': ['light', 'dark'],
  'role-advanced': ['light'],
  'role-regions': ['light', 'dark', 'forced'],
  account: ['light'],
  more: ['light'],
  naming: ['light'],
  favorites: ['light', 'dark', 'forced'],
  activity: ['light', 'dark'],
  troubleshoot: ['light', 'dark'],
  keyboard: ['light'],
  settings: ['light', 'dark', 'forced'],
  'settings-whole': ['light'],
  'settings-accent': ['light', 'dark'],
  'settings-locked': ['light'],
  setup: ['light'],
  'setup-refused': ['light'],
  'other-accounts': ['light'],
  'password-offer': ['light'],
  'password-sheet': ['light'],
  'proxy-question': ['light'],
  'long-names': ['light'],
  'right-to-left': ['light'],
  'narrow-320': ['light'],
  'zoom-200': ['light'],
  'wide-window': ['light'],
  'many-failures': ['light'],
  'failures-1': ['light'],
  'home-in-ja': ['light'],
  'settings-in-de': ['light'],
  'welcome-in-fr': ['light'],
};

export const pictureName = (sample: string, theme: Theme): string => `${sample}-${theme}.png`;
