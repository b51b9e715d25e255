import { describe, expect, it, vi } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';

vi.mock('electron', () => ({ app: {} }));

import { sandboxOffBy } from './sandbox-off.ts';

const started = (switches: readonly string[], environment: NodeJS.ProcessEnv = {}, isRoot = false) =>
  sandboxOffBy({ hasSwitch: name => switches.includes(name), environment, isRoot });

describe('a start without the sandbox', () => {
  it.each(['no-sandbox', 'single-process', 'disable-seccomp-filter-sandbox', 'renderer-cmd-prefix'])(
    'is detected by --%s',
    name => {
      claim('no-sandbox-no-sign-in');
      expect(started([name])).toBe(`--${name}`);
    },
  );

  it('is detected by Electron’s environment variable', () => {
    expect(started(['no-sandbox'], { ELECTRON_DISABLE_SANDBOX: '1' })).toBe('ELECTRON_DISABLE_SANDBOX');
  });

  it('is not detected by other switches or an empty variable', () => {
    expect(started(['disable-gpu', 'disable-setuid-sandbox'], { ELECTRON_DISABLE_SANDBOX: '' })).toBeUndefined();
  });

  it('is ignored for root', () => {
    expect(started(['no-sandbox'], { ELECTRON_DISABLE_SANDBOX: '1' }, true)).toBeUndefined();
  });
});
