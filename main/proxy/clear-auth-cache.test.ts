import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { clearAuthCacheOnNetworkChange } from './clear-auth-cache.ts';

test('Chromium’s proxy passwords are cleared whenever the network changes, and at no other time', async () => {
  claim('proxy-password-network');
  let cleared = 0;
  const make = () =>
    ({
      clearAuthCache: async () => {
        cleared += 1;
      },
    }) as unknown as Session;
  const [one, other] = [make(), make()];
  expect(clearAuthCacheOnNetworkChange(one, 'office')).toBeUndefined();
  expect(clearAuthCacheOnNetworkChange(one, 'office')).toBeUndefined();
  await clearAuthCacheOnNetworkChange(one, 'cafe');
  expect(cleared).toBe(1);
  expect(clearAuthCacheOnNetworkChange(one, 'cafe')).toBeUndefined();
  expect(clearAuthCacheOnNetworkChange(other, 'cafe')).toBeUndefined();
  await clearAuthCacheOnNetworkChange(one, 'office');
  expect(cleared).toBe(2);
});
