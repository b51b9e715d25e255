import { expect, it } from 'vitest';
import type { ProviderId } from '../domain/provider.ts';
import { ACME } from '../testing/sample-role.ts';
import { sampleSetup } from '../testing/sample-setup.ts';
import { companyRules } from './company-rules.ts';
import { keepsName, retiredBy, retirement } from './retired-companies.ts';

const closed = sampleSetup({
  company: 'IT',
  locked: { companies: 'Only ours.' },
  providers: [{ address: 'https://sso.it.example/', name: 'IT' }],
});
const byPolicy = { company: companyRules([closed]), providers: [ACME] };
const bySetup = { company: companyRules([], closed), providers: [ACME] };

it('a company that the machine’s policy does not name is retired by it', () => {
  expect(retiredBy(byPolicy, ACME)).toEqual({ by: 'policy', company: 'IT', why: 'Only ours.' });
  expect(retiredBy(byPolicy, { ...ACME, signInUrl: 'https://sso.it.example/' })).toBeUndefined();
  expect(retirement(byPolicy, ACME.id)).toEqual({
    kind: 'company-retired',
    name: ACME.name,
    company: 'IT',
    why: 'Only ours.',
  });
});

it('an accepted setup retires no company', () => {
  expect(retiredBy(bySetup, ACME)).toBeUndefined();
  expect(retirement(bySetup, ACME.id)).toBeUndefined();
});

it('an unknown company is not retired', () => {
  expect(retiredBy(byPolicy, undefined)).toBeUndefined();
  expect(retirement(byPolicy, 'gone' as ProviderId)).toBeUndefined();
});

it('a person’s own name for a company is kept unless the companies are locked', () => {
  const open = { company: companyRules([], sampleSetup({ providers: closed.providers })) };
  const named = { ...ACME, nameFrom: 'person' as const };
  expect(keepsName(open, named)).toBe(true);
  expect(keepsName(bySetup, named)).toBe(false);
  expect(keepsName(open, { ...ACME, nameFrom: 'guess' })).toBe(false);
});
