import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: {} }));

import { systemRegion } from './system-language.ts';

describe.runIf(process.platform === 'linux')('the system’s region on Linux', () => {
  it.each<[what: string, environment: NodeJS.ProcessEnv, region: string | undefined]>([
    ['is that of the language', { LANG: 'de_AT.UTF-8' }, 'AT'],
    ['is that of dates, whatever the language', { LANG: 'en_US.UTF-8', LC_TIME: 'de_DE.UTF-8' }, 'DE'],
    ['is that of all categories, if set', { LC_ALL: 'fr_CH.UTF-8', LC_TIME: 'de_DE.UTF-8' }, 'CH'],
    ['follows a script', { LANG: 'sr_Latn_RS' }, 'RS'],
    ['ignores an empty variable', { LC_ALL: '', LC_TIME: '', LANG: 'en_GB' }, 'GB'],
    ['is unknown in the locale C', { LANG: 'C.UTF-8' }, undefined],
    ['is unknown without a locale', {}, undefined],
  ])('%s', (_what, environment, region) => {
    expect(systemRegion(environment)).toBe(region);
  });
});
