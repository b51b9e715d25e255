import { describe, expect, it } from 'vitest';
import { signedIn } from '../../sign-in/sign-in-state.ts';
import { ACME, NOW, providerId } from '../../testing/sample-role.ts';
import { endsPicture } from './ends-picture.ts';

const OTHER = { ...ACME, id: providerId('other') };
const both = [ACME, OTHER];
const inside = { [ACME.id]: signedIn(NOW) };

describe('the last picture', () => {
  it('goes when a person signs out or a company is removed', () => {
    expect(endsPicture({ providers: both, signIns: {} }, { providers: both, signIns: inside })).toBe(true);
    expect(endsPicture({ providers: [ACME], signIns: inside }, { providers: both, signIns: inside })).toBe(true);
  });

  it('stays otherwise', () => {
    expect(endsPicture({ providers: both, signIns: inside }, { providers: [ACME], signIns: {} })).toBe(false);
    expect(endsPicture({ providers: both, signIns: inside }, { providers: both, signIns: inside })).toBe(false);
    expect(endsPicture({ providers: both, signIns: {} }, { providers: both, signIns: {} })).toBe(false);
  });
});
