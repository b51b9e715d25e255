import type { ActivityState } from './activity/activity-state.ts';
import { NO_RULES } from './company/company-rules.ts';
import type { CompanyState } from './company/company-state.ts';
import type { ConsoleState } from './console/console-state.ts';
import type { RoleRequestsState } from './credential-process/role-requests-state.ts';
import type { CredentialsState } from './credentials/credentials-state.ts';
import type { DesktopState } from './desktop/desktop-state.ts';
import type { OldElectron } from './desktop/electron-age.ts';
import type { Platform } from './domain/platform.ts';
import type { FailuresState } from './failures/failures-state.ts';
import type { ImportState } from './import/import-state.ts';
import type { KeyRotationState } from './key-rotation/key-rotation-state.ts';
import type { ProxyState } from './proxy/proxy-state.ts';
import type { RenewalState } from './renewal/renewal-state.ts';
import type { RolesState } from './roles/roles-state.ts';
import type { SessionsState } from './sessions/sessions-state.ts';
import { EMPTY_SETTINGS } from './settings/empty-settings.ts';
import type { SettingsState } from './settings/settings-state.ts';
import type { SignInState } from './sign-in/sign-in-state.ts';
import type { StartGroupsState } from './start-groups/start-groups-state.ts';
import { languageTag, type SystemLanguage } from './text/languages.ts';
import type { TroubleshootState } from './troubleshoot/troubleshoot-state.ts';
import type { UpdatesState } from './updates/updates-state.ts';

/** Known at start and constant. */
export type StartFacts = SystemLanguage & {
  readonly version: string;
  readonly platform: Platform;
  /** Origins of custom AWS endpoints in the environment; empty for AWS's own. */
  readonly awsEndpoints?: readonly string[];
  /** Running Electron, if it gets no security fixes any more. */
  readonly oldElectron?: OldElectron;
};

/** What all surfaces draw, joined from the features. Plain data, immutable, and never a secret. */
export type Snapshot = StartFacts &
  SignInState &
  RolesState &
  SessionsState &
  StartGroupsState &
  RenewalState &
  ProxyState &
  CredentialsState &
  RoleRequestsState &
  ConsoleState &
  CompanyState &
  SettingsState &
  ImportState &
  ActivityState &
  TroubleshootState &
  KeyRotationState &
  UpdatesState &
  FailuresState &
  DesktopState;

export function emptySnapshot(facts: StartFacts): Snapshot {
  const { version: _, ...settings } = EMPTY_SETTINGS;
  return {
    ...facts,
    ...settings,
    language: languageTag(facts),
    signIns: {},
    listings: {},
    accountNames: {},
    accountMarks: {},
    policies: [],
    policyProblems: [],
    company: NO_RULES,
    starting: [],
    rolesToResume: [],
    renewals: {},
    roleRequests: [],
    askedRequests: {},
    declinedRequests: {},
    network: { kind: 'online' },
    clockSkew: 0,
    failureNotices: [],
    identities: {},
    rotations: [],
  };
}
