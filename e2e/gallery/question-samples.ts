import { hours } from '../../app/domain/instant.ts';
import { COMPANY, FOURTEEN, namedRole, session, signedIn } from './company.ts';
import type { Sample } from './sample.ts';

const active = signedIn(FOURTEEN, {
  roleSessions: [
    session(namedRole('Analyst', 'Sales data'), hours(7), hours(8)),
    session(namedRole('Administrator', 'Sandbox'), hours(2), hours(8)),
  ],
});

/** What the menu of the tray icon asks in the window. */
export const QUESTIONS: readonly Sample[] = [
  {
    name: 'sign-out-question',
    snapshot: { ...active, requestedPage: { kind: 'sign-out', providerId: COMPANY.id } },
  },
  {
    name: 'quit-question',
    themes: 'light-dark',
    snapshot: { ...active, requestedPage: { kind: 'quit' } },
  },
];
