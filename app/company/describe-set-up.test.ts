import { describe, expect, it } from 'vitest';
import { ACME, sampleRole, sampleSnapshot } from '../testing/sample-role.ts';
import { SET_UP_TEXT, sampleSetUp, setUpOf } from '../testing/sample-set-up.ts';
import { enCompany } from '../text/en/company.ts';
import { describeSetUp, type InForce } from './describe-set-up.ts';
import { changeSentence } from './set-up-words.ts';

const nobody = sampleSnapshot([], { providers: [] });
const said = (setUp: Parameters<typeof describeSetUp>[2], inForce: Partial<InForce> = {}, facts = nobody) =>
  describeSetUp(facts, { policies: [], ...inForce }, setUp).map(change => changeSentence(change, enCompany));

describe('what a set-up would change', () => {
  it('is said in words before it happens', () => {
    expect(said(setUpOf(SET_UP_TEXT))).toEqual([
      'Adds Acme, which signs in at sso.acme.example',
      'Lets the sign-in window of Acme open only its own page, *.acme.example and login.microsoftonline.com',
      'Lists a role that Acme gives',
      'Signs in at sso.acme.example with the account of this computer (Kerberos or NTLM)',
      'Names 2 accounts, among them Sales data and Shop',
      'Hides roles named *-Audit or Break??, none of which you have',
      'Names new AWS profiles {account-tail}-{role}',
      'Uses the region eu-west-1 unless you choose another',
      'Gets keys for 8 hours at most, unless you choose otherwise',
      'Removes keys when Mai quits',
      'Asks before it gets keys for a production account',
      'Never fills in your password',
      'Marks accounts named *-prod as production',
      'Locks “Default region”: Data must stay in Europe.',
      'Locks “Remove keys when Mai quits”',
      'Says where you find help: Ask the cloud desk. https://help.acme.example/aws',
    ]);
  });

  it('is nothing for the set-up that is in force', () => {
    const setUp = setUpOf(SET_UP_TEXT);
    const facts = sampleSnapshot([], { providers: [{ ...ACME, name: 'Acme' }] });
    expect(said(setUp, { setUp }, facts)).toEqual([]);
  });

  it('names a company that is known already by its new name', () => {
    const providers = [{ address: ACME.signInUrl, name: 'Acme Corporation' }];
    expect(said(sampleSetUp({ providers }), {}, sampleSnapshot([]))).toEqual([
      'Calls sso.acme.example “Acme Corporation”',
    ]);
  });

  it('counts the roles that would vanish', () => {
    const facts = sampleSnapshot([sampleRole('Dev'), sampleRole('Ops-Audit'), sampleRole('Audit')]);
    expect(said(sampleSetUp({ roles: { hide: ['*Audit'] } }), {}, facts)).toEqual([
      'Hides roles named *Audit, 2 of which you have',
    ]);
  });

  it('says whose set-up it replaces', () => {
    expect(said(sampleSetUp({ company: 'Beta' }), { setUp: sampleSetUp() })).toEqual(['Replaces the set-up of Acme']);
  });

  it('leaves out what the machine’s policy decides otherwise', () => {
    const policy = sampleSetUp({
      defaults: { region: 'eu-west-1' },
      accounts: { '123456789012': { name: 'Sales' } },
      locked: { region: 'Europe only.' },
    });
    const setUp = sampleSetUp({
      defaults: { region: 'us-east-1' },
      accounts: { '123456789012': { name: 'Evil' } },
      locked: { region: '' },
    });
    expect(said(setUp, { policies: [policy] })).toEqual([]);
  });
});
