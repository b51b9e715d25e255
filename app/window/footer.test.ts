import { describe, expect, it } from 'vitest';
import { hours, later } from '../domain/instant.ts';
import { ACME, NOW, providerId, sampleRole, sampleSession, sampleSnapshot } from '../testing/sample-role.ts';
import { footer } from './footer.ts';

const OTHER = { id: providerId('other'), name: 'Other', signInUrl: 'https://sso.other.example/aws' };
const dev = sampleRole('Dev');
const signedIn = (person: string) => ({ kind: 'signed-in', since: NOW, person }) as const;

describe('the footer', () => {
  it('names the company and the person who is signed in, without the domain', () => {
    const signIns = { [ACME.id]: signedIn('erik.lund@acme.example') };
    expect(footer(sampleSnapshot([dev], { signIns }), NOW)).toEqual({
      companies: ['Acme'],
      person: 'erik.lund',
      isSignedIn: true,
      active: 0,
    });
  });

  it('knows the person from the active roles after a restart', () => {
    const roleSessions = [sampleSession(dev, { sessionName: 'anna@acme.example' })];
    expect(footer(sampleSnapshot([dev], { roleSessions }), NOW)).toMatchObject({
      person: 'anna',
      isSignedIn: false,
      active: 1,
    });
    expect(footer(sampleSnapshot([dev], { roleSessions }), later(NOW, hours(2)))).toMatchObject({ active: 0 });
  });

  it('shows the only company as an access portal, whose tokens tell no person', () => {
    const portal = { ...ACME, portal: { region: 'eu-west-1' } };
    expect(footer(sampleSnapshot([dev], { providers: [portal] }), NOW)).toMatchObject({ portal });
    expect(footer(sampleSnapshot([dev], { providers: [portal, OTHER] }), NOW)).not.toHaveProperty('portal');
  });

  it('names no person if there are two', () => {
    const signIns = { [ACME.id]: signedIn('erik@acme.example'), [OTHER.id]: signedIn('e.lund@other.example') };
    const shown = footer(sampleSnapshot([dev], { providers: [ACME, OTHER], signIns }), NOW);
    expect(shown.companies).toEqual(['Acme', 'Other']);
    expect(shown.person).toBeUndefined();
  });
});
