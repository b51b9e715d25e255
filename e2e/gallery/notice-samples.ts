import { hours, later, minutes } from '../../app/domain/instant.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { profileName } from '../../app/testing/sample-role.ts';
import type { FoundUpdate } from '../../app/updates/updates-state.ts';
import { HomePage } from '../pages/home-page.ts';
import { COMPANY, FOURTEEN, keyOf, morning, NOW, namedRole, session, signedIn } from './company.ts';
import { type Sample, tall } from './sample.ts';

const admin = namedRole('Administrator', 'Grid operations');
const reader = namedRole('ReadOnly', 'Website');
const since = later(NOW, -minutes(12));

const UPDATE: FoundUpdate = {
  version: '0.2.0',
  news: {
    en: [
      'Roles of an access portal start in half the time.',
      'The tray menu lists groups of roles.',
      'Mai no longer loses its place in a long list when a role is renewed.',
    ],
    de: ['Rollen eines Zugriffsportals starten in der halben Zeit.'],
  },
  package: {
    ...{ system: 'win32', arch: 'x64', kind: 'nsis', address: 'https://mai.example/MaiSetup.exe', size: 93_000_000 },
    sha512: `${'a'.repeat(86)}==`,
  },
  stage: 'found',
  isNews: false,
  isDismissed: false,
};
const told = signedIn(FOURTEEN, {
  roleSessions: [morning],
  updateSource: { installation: 'nsis', isConfigured: true },
  updateCheck: { kind: 'done', at: NOW },
  update: UPDATE,
});
const base: Snapshot = { ...told, preferences: { ...told.preferences, updates: 'tell' } };
const { update: _, ...current } = base;
const openSettings = async (page: Parameters<NonNullable<Sample['act']>>[0], searched: string) => {
  await new HomePage(page).settings.click();
  await page.getByRole('searchbox').last().fill(searched);
};

/** Failures, blocked renewals and updates, with and without a remedy. */
export const NOTICES: readonly Sample[] = [
  {
    name: 'interaction-required',
    snapshot: signedIn(FOURTEEN, {
      roleSessions: [session(admin, minutes(18), hours(8))],
      renewals: {
        [COMPANY.id]: { kind: 'waiting-for-person', since, host: 'sso.example-energy.com' },
      },
    }),
  },
  {
    name: 'programs-wait',
    snapshot: signedIn(FOURTEEN, {
      roleRequests: [
        { key: keyOf(admin), profile: profileName('grid-operations-admin'), since: NOW, askedAt: NOW, kind: 'renewal' },
        { key: keyOf(reader), profile: profileName('website-readonly'), since: NOW, askedAt: NOW, kind: 'start' },
      ],
      renewals: {
        [COMPANY.id]: { kind: 'waiting-for-person', since, host: 'sso.example-energy.com' },
      },
    }),
  },
  {
    name: 'offline',
    snapshot: signedIn(FOURTEEN, { roleSessions: [morning], network: { kind: 'offline', since } }),
  },
  {
    name: 'retrying',
    snapshot: signedIn(FOURTEEN, {
      roleSessions: [morning],
      renewals: {
        [COMPANY.id]: {
          kind: 'retrying',
          since,
          at: later(NOW, minutes(2)),
          tries: 3,
          failure: { kind: 'server-error', host: 'sso.example-energy.com', status: 503 },
        },
      },
    }),
  },
  {
    name: 'own-default',
    snapshot: signedIn(FOURTEEN, {
      roleSessions: [{ ...morning, profiles: morning.profiles.slice(0, 1) }],
      ownDefault: {
        key: morning.key,
        differences: [
          {
            file: 'credentials',
            lines: [
              { kind: 'same', text: '[default]' },
              { kind: 'removed', text: 'aws_access_key_id = AKIA…MPLE' },
              { kind: 'removed', text: 'aws_secret_access_key = …' },
              { kind: 'added', text: 'aws_access_key_id = ASIA…7QXR' },
              { kind: 'added', text: 'aws_secret_access_key = …' },
              { kind: 'added', text: 'aws_session_token = …' },
            ],
          },
        ],
      },
    }),
  },
  {
    name: 'many-failures',
    snapshot: signedIn(FOURTEEN, {
      failureNotices: [
        { id: 'first', at: since, failure: { kind: 'settings-unwritable', fault: 'full' } },
        {
          id: 'second',
          at: since,
          providerId: COMPANY.id,
          failure: { kind: 'sts-unreachable', host: 'sts.eu-central-1.amazonaws.com' },
        },
        { id: 'third', at: NOW, providerId: COMPANY.id, failure: { kind: 'sign-in-closed' } },
      ],
    }),
  },
  { name: 'update-available', snapshot: base },
  {
    name: 'update-by-package-manager',
    snapshot: { ...base, updateSource: { installation: 'deb', isConfigured: true } },
    themes: 'light-dark',
  },
  { name: 'update-restart', snapshot: { ...base, installedVersion: '0.2.0' }, themes: 'light-dark' },
  {
    name: 'update-news',
    snapshot: base,
    act: async page => await page.getByRole('button', { name: 'What’s new…' }).click(),
  },
  { name: 'settings-updates', snapshot: current, size: tall(500), act: page => openSettings(page, 'updates') },
  {
    name: 'settings-updates-locked',
    snapshot: {
      ...current,
      updateCheck: { kind: 'failed', failure: { kind: 'update-list-refused', reason: 'expired' } },
      company: {
        ...current.company,
        locked: { updates: { by: 'policy', company: 'Acme', why: 'IT distributes Mai.' } },
      },
    },
    themes: 'light-dark',
    size: tall(500),
    act: page => openSettings(page, 'updates'),
  },
];
