import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { forgetElsewhere } from './forget-elsewhere.ts';

test('Chromium forgets what it told proxies each time the computer comes into another network, and at no other time', async () => {
  claim('proxy-password-network');
  let cleared = 0;
  const make = () =>
    ({
      clearAuthCache: async () => {
        cleared += 1;
      },
    }) as unknown as Session;
  const [one, other] = [make(), make()];
  expect(forgetElsewhere(one, 'office')).toBeUndefined();
  expect(forgetElsewhere(one, 'office')).toBeUndefined();
  await forgetElsewhere(one, 'cafe');
  expect(cleared).toBe(1);
  expect(forgetElsewhere(one, 'cafe')).toBeUndefined();
  expect(forgetElsewhere(other, 'cafe')).toBeUndefined();
  await forgetElsewhere(one, 'office');
  expect(cleared).toBe(2);
});
