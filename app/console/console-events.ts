import type { RoleKey } from '../domain/role.ts';
import type { Reducers } from '../reducers.ts';
import { isSameJson } from '../same-json.ts';
import { without } from '../structural-sharing.ts';
import type { BrowserChoice, InstalledBrowser } from './browser-choice.ts';
import type { ConsolePage } from './console-page.ts';

export type ConsoleEvent =
  | { readonly type: 'browsersFound'; readonly browsers: readonly InstalledBrowser[] }
  /** Browser of all accounts' consoles. */
  | { readonly type: 'consoleBrowserChanged'; readonly browser: BrowserChoice }
  | { readonly type: 'consolePageChanged'; readonly key: RoleKey; readonly page: ConsolePage | undefined };

export const consoleReducers: Reducers<ConsoleEvent> = {
  browsersFound: (snapshot, { browsers }) =>
    isSameJson(snapshot.browsers, browsers) ? snapshot : { ...snapshot, browsers },
  consoleBrowserChanged: (snapshot, { browser }) => {
    const { preferences } = snapshot;
    const changed =
      browser.kind === 'default' ? without(preferences, 'consoleBrowser') : { ...preferences, consoleBrowser: browser };
    return { ...snapshot, preferences: changed };
  },
  consolePageChanged: (snapshot, { key, page }) => {
    const others = without(snapshot.roleSettings[key] ?? {}, 'consolePage');
    const changed = page === undefined ? others : { ...others, consolePage: page };
    return { ...snapshot, roleSettings: { ...snapshot.roleSettings, [key]: changed } };
  },
};
