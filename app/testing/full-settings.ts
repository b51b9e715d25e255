import type { ConsolePage } from '../console/console-page.ts';
import { type AwsRole, type Role, roleKey } from '../domain/role.ts';
import { DEFAULT_PREFERENCES } from '../settings/empty-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { ACME, keyOf, NOW, profileName, providerId, sampleRole, sampleSession } from './sample-role.ts';
import { SETUP_TEXT, setupOf } from './sample-setup.ts';

const dev = sampleRole('Dev');
export const withoutPrincipal = ({ principalArn: _, ...role }: Role): AwsRole => role;
export const partner = withoutPrincipal(sampleRole('DataExchange', '876543210987'));

/** Settings with every field. */
export const FULL_SETTINGS: Settings = {
  version: 1,
  providers: [
    { ...ACME, nameFrom: 'person' },
    { id: providerId('a-1'), name: 'Ünïted', nameFrom: 'guess', signInUrl: 'http://localhost:8080/idp' },
    {
      id: providerId('portal'),
      name: 'Portal',
      signInUrl: 'https://acme.awsapps.com/start',
      portal: { region: 'eu-west-1', opensIn: 'window', sharesTokens: true },
    },
  ],
  roles: { [ACME.id]: [dev, sampleRole('path/Admin', '000000000000', 'aws-cn')] },
  providerIdentities: {
    [ACME.id]: {
      issuers: ['https://sso.acme.example/metadata'],
      accounts: [dev.accountId],
      principals: [dev.principalArn],
    },
  },
  roleSettings: {
    [keyOf(dev)]: { profileName: profileName('team/dev.1'), region: 'eu-central-1', maximumDuration: 3_600 },
    [keyOf(sampleRole('Other'))]: { consolePage: '/ec2/home?region=eu-west-1#Instances:' as ConsolePage },
  },
  defaultOwner: keyOf(dev),
  defaultHolder: { key: keyOf(dev), isAutomatic: true },
  keepsOwnDefault: true,
  roleSessions: [sampleSession(dev, { profiles: [profileName('dev'), profileName('default')] })],
  chainedRoles: [
    { key: roleKey(ACME.id, partner.roleArn), source: keyOf(dev), role: partner, externalId: 'acme-2031' },
  ],
  lastRoles: [keyOf(dev)],
  resumeAfterUpgrade: { at: NOW, keys: [keyOf(dev)] },
  preferences: {
    ...DEFAULT_PREFERENCES,
    region: 'us-gov-west-1',
    endSessionsOnQuit: true,
    preferredDuration: 28_800,
    startLastRoles: true,
    notifyRenewed: true,
    removeExpiredKeys: false,
    endpoint: { kind: 'on', port: 50_123 },
    confirmProduction: true,
    profileTemplate: '{account}-{role}',
    chosen: ['endSessionsOnQuit'],
  },
  accounts: { [dev.accountId]: { label: 'Sales', tag: 'gold', colour: 'blue', production: true } },
  learnedNames: { signInPage: { [dev.accountId]: 'sales' }, alias: {} },
  favorites: [keyOf(dev)],
  startGroups: [{ name: 'Morning', keys: [keyOf(dev)] }],
  recents: [keyOf(dev)],
  launchAddresses: { [ACME.id]: 'https://sso.acme.example/start/aws' },
  passwordFills: { [ACME.id]: { kind: 'on', origin: 'https://sso.acme.example', user: 'anna' } },
  setupRevisions: { [`ed25519:${'A'.repeat(43)}=`]: 7 },
  setup: setupOf(SETUP_TEXT),
};
