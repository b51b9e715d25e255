import { type ActivityRead, activityReducers } from './activity/activity-events.ts';
import { type CheckUpEvent, checkUpReducers } from './check-up/check-up-events.ts';
import { type CompanyEvent, companyReducers } from './company/company-events.ts';
import { type DesktopEvent, desktopReducers } from './desktop/desktop-events.ts';
import { type FailuresEvent, failuresReducers } from './failures/failures-events.ts';
import { type ImportEvent, importReducers } from './import/import-events.ts';
import { type CredentialsEvent, credentialsReducers } from './keys/credentials-events.ts';
import { type SessionsEvent, sessionsReducers } from './keys/sessions-events.ts';
import type { Reducers } from './reducers.ts';
import { type RenewalEvent, renewalReducers } from './refresh/renewal-events.ts';
import { type RolesEvent, rolesReducers } from './roles/roles-events.ts';
import { withAccounts } from './roles/with-accounts.ts';
import { type SettingsEvent, settingsReducers } from './settings/settings-events.ts';
import { type SignInEvent, signInReducers } from './sign-in/sign-in-events.ts';
import type { Snapshot } from './snapshot.ts';

/** Everything that changes the snapshot, joined from the features. */
export type Event =
  | SignInEvent
  | RolesEvent
  | SessionsEvent
  | RenewalEvent
  | CredentialsEvent
  | CompanyEvent
  | SettingsEvent
  | ImportEvent
  | ActivityRead
  | CheckUpEvent
  | FailuresEvent
  | DesktopEvent;

const REDUCERS: Reducers<Event> = {
  ...signInReducers,
  ...rolesReducers,
  ...sessionsReducers,
  ...renewalReducers,
  ...credentialsReducers,
  ...companyReducers,
  ...settingsReducers,
  ...importReducers,
  ...activityReducers,
  ...checkUpReducers,
  ...failuresReducers,
  ...desktopReducers,
};

/** The next snapshot. Pure, and the only way a snapshot changes; the same object comes back when nothing did. */
export function reduce(snapshot: Snapshot, event: Event): Snapshot {
  const change = REDUCERS[event.type] as (snapshot: Snapshot, event: Event) => Snapshot;
  return withAccounts(snapshot, change(snapshot, event));
}
