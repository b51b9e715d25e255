import { describe, expect, it, vi } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';

vi.mock('electron', () => ({ app: {} }));

import { sandboxOffBy } from './sandbox-off.ts';

const started = (switches: readonly string[], environment: NodeJS.ProcessEnv = {}, isRoot = false) =>
  sandboxOffBy({ hasSwitch: name => switches.includes(name), environment, isRoot });

describe('a start without the sandbox', () => {
  it.each(['no-sandbox', 'single-process', 'disable-seccomp-filter-sandbox', 'renderer-cmd-prefix'])(
    'is one with --%s',
    name => {
      claim('no-sandbox-no-sign-in');
      expect(started([name])).toBe(`--${name}`);
    },
  );

  it('is one with the variable that Electron reads', () => {
    expect(started(['no-sandbox'], { ELECTRON_DISABLE_SANDBOX: '1' })).toBe('ELECTRON_DISABLE_SANDBOX');
  });

  it('is none with other switches, or an empty variable', () => {
    expect(started(['disable-gpu', 'disable-setuid-sandbox'], { ELECTRON_DISABLE_SANDBOX: '' })).toBeUndefined();
  });

  it('is nothing that root could help', () => {
    expect(started(['no-sandbox'], { ELECTRON_DISABLE_SANDBOX: '1' }, true)).toBeUndefined();
  });
});
