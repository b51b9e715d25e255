import { companyRules } from '../../app/company/company-rules.ts';
import { describeSetup } from '../../app/company/describe-setup.ts';
import type { AccountId } from '../../app/domain/arn.ts';
import { later, minutes } from '../../app/domain/instant.ts';
import { emptySnapshot } from '../../app/snapshot.ts';
import { SETUP_TEXT, setupOf } from '../../app/testing/sample-setup.ts';
import { HomePage } from '../pages/home-page.ts';
import { COMPANY, FOURTEEN, NOW, signedIn } from './company.ts';
import type { Sample } from './sample.ts';

const fresh = emptySnapshot({ version: '0.1.0', platform: 'linux', systemLanguage: 'en' });
const setup = setupOf(SETUP_TEXT);

/** Company setups and locks. */
export const COMPANY_RULES: readonly Sample[] = [
  {
    name: 'setup',
    snapshot: {
      ...fresh,
      setupOffer: {
        kind: 'offered',
        name: 'acme.mai',
        setup,
        signature: 'unchecked',
        changes: describeSetup(fresh, { policies: [] }, setup),
        shown: '0'.repeat(64),
      },
    },
  },
  {
    name: 'setup-linked',
    themes: 'light-dark',
    snapshot: {
      ...fresh,
      setupOffer: {
        kind: 'linked',
        name: 'it.acme.example',
        address: 'https://it.acme.example/mai/acme.mai',
        shown: '0'.repeat(64),
      },
    },
  },
  {
    name: 'setup-refused',
    themes: 'light-dark',
    snapshot: { ...fresh, setupOffer: { kind: 'refused', name: 'acme.mai', refusal: { kind: 'wrong-signature' } } },
  },
  {
    name: 'other-accounts',
    snapshot: signedIn(FOURTEEN, {
      accountsQuestion: {
        id: 'ref-1',
        providerId: COMPANY.id,
        host: 'ads.example.net',
        issuers: ['https://idp.example.net/metadata'],
        knownIssuers: ['https://sso.example-energy.test/metadata'],
        accounts: [
          { accountId: '666666666666' as AccountId, roles: 1 },
          { accountId: '777777777777' as AccountId, roles: 12 },
        ],
        until: later(NOW, minutes(5)),
      },
    }),
  },
  {
    name: 'other-accounts-encrypted',
    themes: 'light-dark',
    snapshot: signedIn(FOURTEEN, {
      accountsQuestion: {
        id: 'ref-1',
        providerId: COMPANY.id,
        host: 'sso.example-energy.test',
        issuers: ['https://login.example-energy.test/metadata'],
        knownIssuers: ['https://sso.example-energy.test/metadata'],
        accounts: [],
        until: later(NOW, -minutes(1)),
      },
    }),
  },
  {
    name: 'settings-locked',
    themes: 'light-dark',
    snapshot: signedIn(FOURTEEN, { company: companyRules([setup]) }),
    act: async page => await new HomePage(page).settings.click(),
  },
];
