import type { Reducers } from '../reducers.ts';
import { isSameJson } from '../same-json.ts';
import type { InstalledBrowser } from './browser-choice.ts';

export type ConsoleEvent = { readonly type: 'browsersFound'; readonly browsers: readonly InstalledBrowser[] };

export const consoleReducers: Reducers<ConsoleEvent> = {
  browsersFound: (snapshot, { browsers }) =>
    isSameJson(snapshot.browsers, browsers) ? snapshot : { ...snapshot, browsers },
};
