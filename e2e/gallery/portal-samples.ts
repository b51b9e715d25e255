import type { Page } from 'playwright';
import type { AccountId } from '../../app/domain/arn.ts';
import { permissionSetArn } from '../../app/domain/arn.ts';
import { hours, later, minutes } from '../../app/domain/instant.ts';
import type { PortalProvider } from '../../app/domain/provider.ts';
import { fail } from '../../app/domain/result.ts';
import { type PermissionSet, roleKey } from '../../app/domain/role.ts';
import { emptySnapshot, type Snapshot } from '../../app/snapshot.ts';
import { providerId } from '../../app/testing/sample-role.ts';
import { HomePage } from '../pages/home-page.ts';
import { PortalPages } from '../pages/portal-pages.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { ANALYST, COMPANY, FOURTEEN, NOW, session, signedIn } from './company.ts';
import { type Sample, tall } from './sample.ts';

const PORTAL: PortalProvider = {
  id: providerId('portal'),
  name: 'Example Energy portal',
  signInUrl: 'https://example-energy.awsapps.com/start',
  portal: { region: 'eu-central-1' },
};

const { accountId } = ANALYST;
const SANDBOX = '888888888888' as AccountId;

const permissionSet = (name: string, account: AccountId = accountId): PermissionSet => ({
  roleArn: permissionSetArn('aws', account, name) ?? '',
  partition: 'aws',
  accountId: account,
  name,
});

const ADMINISTRATOR = permissionSet('AdministratorAccess');
const READ_ONLY = permissionSet('ReadOnlyAccess', SANDBOX);

const accountNames = { ...signedIn([]).accountNames, [SANDBOX]: 'Playground' };
const began = { kind: 'signing-in', since: NOW, mode: 'window', waitsFor: 'browser' } as const;
const signed = { kind: 'signed-in', since: NOW, endsAt: later(NOW, hours(8)) } as const;

const alone = (facts: Partial<Snapshot> = {}): Snapshot =>
  signedIn([], {
    providers: [PORTAL],
    roles: { [PORTAL.id]: [ADMINISTRATOR, READ_ONLY] },
    signIns: { [PORTAL.id]: signed },
    accountNames,
    ...facts,
  });

/** Beside the same company with SAML, which offers one of the accounts, too. */
const both = (facts: Partial<Snapshot> = {}): Snapshot =>
  signedIn([], {
    providers: [COMPANY, PORTAL],
    roles: { [COMPANY.id]: FOURTEEN, [PORTAL.id]: [ADMINISTRATOR, READ_ONLY] },
    signIns: { [COMPANY.id]: { kind: 'signed-in', since: NOW }, [PORTAL.id]: signed },
    accountNames,
    ...facts,
  });

const active = session(ANALYST, minutes(40), hours(1), {
  key: roleKey(PORTAL.id, ADMINISTRATOR.roleArn),
  providerId: PORTAL.id,
  role: ADMINISTRATOR,
});

const code = {
  userCode: 'BDWP-HQPK',
  address: 'https://example-energy.awsapps.com/start/#/device',
  expiresAt: later(NOW, minutes(9)),
  providerId: PORTAL.id,
};
const byCode = alone({ roles: {}, portalCode: code, signIns: { [PORTAL.id]: { ...began, waitsFor: 'code' } } });

const host = 'example-energy.awsapps.com';
const unknownRegion = fail({ kind: 'portal-region', host });
const askRegion = async (page: Page) => {
  await new WelcomePage(page).enter('example-energy.awsapps.com/start');
  await new PortalPages(page).region.waitFor();
};
const fresh = emptySnapshot({ version: '0.1.0', platform: 'linux', systemLanguage: 'en' });

const openCompanies = async (page: Page) => await new HomePage(page).companies.click();
const openSettings = async (page: Page) => {
  await openCompanies(page);
  await new PortalPages(page).openSettings.click();
};
const narrow = { size: { width: 320, height: 600 }, themes: 'light-dark' } as const;
const unfolded = both({ preferences: { ...fresh.preferences, unfolded: ['role'] } });

/** Access portals of IAM Identity Center. */
export const PORTALS: readonly Sample[] = [
  { name: 'portal-region', snapshot: fresh, answer: unknownRegion, act: askRegion },
  { name: 'portal-region-narrow', snapshot: fresh, answer: unknownRegion, act: askRegion, ...narrow },
  {
    name: 'portal-region-wrong',
    themes: 'light-dark',
    snapshot: alone({
      requestedPage: { kind: 'add-company', providerId: PORTAL.id },
      failureNotices: [
        {
          id: 'ref-1',
          at: NOW,
          providerId: PORTAL.id,
          failure: { kind: 'portal-region', host, region: 'eu-central-1' },
        },
      ],
    }),
    act: async page => await new PortalPages(page).regionProblem.waitFor(),
  },
  { name: 'portal-waiting', snapshot: alone({ roles: {}, signIns: { [PORTAL.id]: began } }) },
  {
    name: 'portal-waiting-narrow',
    snapshot: both({ signIns: { [COMPANY.id]: { kind: 'signed-in', since: NOW }, [PORTAL.id]: began } }),
    ...narrow,
  },
  { name: 'portal-code', snapshot: byCode },
  { name: 'portal-code-narrow', snapshot: byCode, ...narrow },
  { name: 'portal-code-zoomed', snapshot: byCode, zoom: 2, themes: 'light-dark' },
  {
    name: 'portal-code-expired',
    themes: 'light',
    snapshot: { ...byCode, portalCode: { ...code, expiresAt: NOW } },
  },
  { name: 'portal-home', snapshot: alone({ roleSessions: [active] }) },
  {
    name: 'portal-beside-saml',
    themes: 'light-dark',
    snapshot: both({ listings: { [PORTAL.id]: { done: 40, total: 300 } } }),
  },
  { name: 'portal-companies', themes: 'light-dark', snapshot: both(), act: openCompanies },
  { name: 'portal-settings', snapshot: both(), act: openSettings },
  { name: 'portal-settings-narrow', snapshot: both(), act: openSettings, ...narrow },
  {
    name: 'portal-settings-signed-out',
    themes: 'light',
    snapshot: alone({ signIns: {}, roles: {} }),
    act: openSettings,
  },
  {
    name: 'portal-role',
    themes: 'light-dark',
    size: tall(1_000),
    snapshot: unfolded,
    act: async page => await new HomePage(page).more('ReadOnlyAccess', 'Playground').first().click(),
  },
  {
    name: 'portal-sign-out-question',
    themes: 'light-dark',
    snapshot: alone({ roleSessions: [active], requestedPage: { kind: 'sign-out', providerId: PORTAL.id } }),
  },
];
