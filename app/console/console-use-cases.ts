import type { UseCases } from '../context.ts';
import { ok } from '../domain/result.ts';
import type { CONSOLE_COMMANDS } from './console-commands.ts';
import { setConsolePage } from './set-console-page.ts';

export const consoleUseCases: UseCases<typeof CONSOLE_COMMANDS> = {
  setConsolePage,
  setConsoleBrowser: async ({ apply }, { browser }) => {
    if (browser.kind === 'default') apply({ type: 'preferenceCleared', name: 'consoleBrowser' });
    else apply({ type: 'preferencesChanged', change: { consoleBrowser: browser } });
    return ok();
  },
  findBrowsers: async ({ ports, apply }) => {
    apply({ type: 'browsersFound', browsers: await ports.console.browsers() });
    return ok();
  },
};
