import { expect, it, vi } from 'vitest';
import { signedIn } from '../../../app/sign-in/sign-in-state.ts';
import { claim } from '../../../app/testing/claims/claim.ts';
import { ACME, NOW, sampleRole, sampleSnapshot } from '../../../app/testing/sample-role.ts';
import { fitsNow } from './fits-now.ts';
import { keepCurrent } from './keep-current.ts';

const before = sampleSnapshot([sampleRole('Dev')], { signIns: { [ACME.id]: signedIn(NOW) } });
const page = { sheet: './assets/index-1.css', width: 380, height: 600 };
const parts = '{}';

it('a picture of the list is kept, and not one from before a sign-out', () => {
  claim('picture-dropped');
  const keep = vi.fn();
  let snapshot = before;
  const picture = { fits: fitsNow(before, page), parts };
  const { keep: keepIfCurrent } = keepCurrent({ keep }, () => snapshot);
  keepIfCurrent(picture);
  expect(keep).toHaveBeenCalledExactlyOnceWith(picture);
  snapshot = { ...before, roles: {}, signIns: {} };
  keepIfCurrent(picture);
  expect(keep).toHaveBeenCalledOnce();
});
