import { hours, later, minutes } from '../../app/domain/instant.ts';
import { profileName } from '../../app/testing/sample-role.ts';
import { COMPANY, FOURTEEN, keyOf, morning, NOW, namedRole, session, signedIn } from './company.ts';
import type { Sample } from './sample.ts';

const admin = namedRole('Administrator', 'Grid operations');
const reader = namedRole('ReadOnly', 'Website');
const since = later(NOW, -minutes(12));

/** Failures and blocked renewals, with and without a remedy. */
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
];
