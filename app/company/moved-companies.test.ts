import { describe, expect, it } from 'vitest';
import { ACME } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { companyRules, successorOf } from './company-rules.ts';
import { retiredBy, retirement } from './retired-companies.ts';

const NEW = {
  address: 'https://new.example/',
  name: 'New',
  formerAddresses: ['https://older.example/', ACME.signInUrl.replace('sso.', 'SSO.')],
};
const BESIDE = { address: 'https://beside.example/', name: 'Beside' };
const moved = sampleSetup({ company: 'IT', providers: [BESIDE, NEW] });
const rules = companyRules([], moved);

describe('a company at a former address', () => {
  it('has moved to the company that lists it, in any spelling', () => {
    expect(successorOf(rules, ACME.signInUrl)?.name).toBe('New');
    expect(successorOf(rules, 'https://other.example/')).toBeUndefined();
  });

  it('has not moved while a company still has this address', () => {
    const still = companyRules([], sampleSetup({ providers: [NEW, { address: ACME.signInUrl, name: 'Acme' }] }));
    expect(successorOf(still, ACME.signInUrl)).toBeUndefined();
  });

  it('is retired, also by an accepted setup', () => {
    const facts = { company: rules, providers: [ACME] };
    expect(retiredBy(facts, ACME)).toEqual({ by: 'policy', company: 'New', why: '' });
    expect(retirement(facts, ACME.id)).toEqual({ kind: 'company-moved', name: ACME.name, company: 'New', why: '' });
  });
});

it('a withdrawn company is retired with the reason of its own withdrawal', () => {
  const withdrawn = [
    { address: 'https://older.example/', why: 'Sold.' },
    { address: ACME.signInUrl, why: 'Closed.' },
  ];
  const facts = { company: companyRules([sampleSetup({ company: 'IT', withdrawn })]), providers: [ACME] };
  expect(retirement(facts, ACME.id)).toEqual({
    kind: 'company-withdrawn',
    name: ACME.name,
    company: 'IT',
    why: 'Closed.',
  });
  expect(retiredBy(facts, { ...ACME, signInUrl: 'https://other.example/' })).toBeUndefined();
  const unexplained = companyRules([sampleSetup({ withdrawn: [{ address: ACME.signInUrl }] })]);
  expect(retiredBy({ company: unexplained }, ACME)?.why).toBe('');
});

it('role use is logged only where a policy says so', () => {
  const log = (folder: string) => sampleSetup({ roleUseLog: folder });
  expect(companyRules([], log('/var/log/a'))).not.toHaveProperty('roleUseLog');
  expect(companyRules([sampleSetup(), log('/var/log/b')], log('/var/log/a')).roleUseLog).toBe('/var/log/b');
  expect(companyRules([log('/var/log/c'), log('/var/log/b')]).roleUseLog).toBe('/var/log/c');
});
