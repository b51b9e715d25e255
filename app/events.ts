import { withAccounts } from './accounts/with-accounts.ts';
import { type ActivityRead, activityReducers } from './activity/activity-events.ts';
import { type CompanyEvent, companyReducers } from './company/company-events.ts';
import { type ConsoleEvent, consoleReducers } from './console/console-events.ts';
import { type RoleRequestsEvent, roleRequestsReducers } from './credential-process/role-requests-events.ts';
import { type CredentialsEvent, credentialsReducers } from './credentials/credentials-events.ts';
import { type DesktopEvent, desktopReducers } from './desktop/desktop-events.ts';
import { type FailuresEvent, failuresReducers } from './failures/failures-events.ts';
import { type ImportEvent, importReducers } from './import/import-events.ts';
import { type KeyRotationEvent, keyRotationReducers } from './key-rotation/key-rotation-events.ts';
import { type ProxyEvent, proxyReducers } from './proxy/proxy-events.ts';
import type { Reducers } from './reducers.ts';
import { type RenewalEvent, renewalReducers } from './renewal/renewal-events.ts';
import { type RolesEvent, rolesReducers } from './roles/roles-events.ts';
import { type SessionsEvent, sessionsReducers } from './sessions/sessions-events.ts';
import { type SettingsEvent, settingsReducers } from './settings/settings-events.ts';
import { type SignInEvent, signInReducers } from './sign-in/sign-in-events.ts';
import type { Snapshot } from './snapshot.ts';
import { type StartGroupsEvent, startGroupsReducers } from './start-groups/start-groups-events.ts';
import { type TroubleshootEvent, troubleshootReducers } from './troubleshoot/troubleshoot-events.ts';
import { type UpdatesEvent, updatesReducers } from './updates/updates-events.ts';

/** Everything that changes the snapshot, joined from the features. */
export type Event =
  | SignInEvent
  | RolesEvent
  | SessionsEvent
  | StartGroupsEvent
  | RenewalEvent
  | ProxyEvent
  | CredentialsEvent
  | RoleRequestsEvent
  | ConsoleEvent
  | CompanyEvent
  | SettingsEvent
  | ImportEvent
  | ActivityRead
  | TroubleshootEvent
  | KeyRotationEvent
  | UpdatesEvent
  | FailuresEvent
  | DesktopEvent;

const REDUCERS: Reducers<Event> = {
  ...signInReducers,
  ...rolesReducers,
  ...sessionsReducers,
  ...startGroupsReducers,
  ...renewalReducers,
  ...proxyReducers,
  ...credentialsReducers,
  ...roleRequestsReducers,
  ...consoleReducers,
  ...companyReducers,
  ...settingsReducers,
  ...importReducers,
  ...activityReducers,
  ...troubleshootReducers,
  ...keyRotationReducers,
  ...updatesReducers,
  ...failuresReducers,
  ...desktopReducers,
};

/** Reducer: the only way a snapshot changes. Pure; returns the same object if nothing changed. */
export function reduce(snapshot: Snapshot, event: Event): Snapshot {
  const change = REDUCERS[event.type] as (snapshot: Snapshot, event: Event) => Snapshot;
  return withAccounts(snapshot, change(snapshot, event));
}
