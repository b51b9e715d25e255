import type { Words } from '../words.ts';
import { enAccessPortal } from './access-portal.ts';
import { enCommandLine } from './command-line.ts';
import { enCompany } from './company.ts';
import { enConsole } from './console.ts';
import { enConsolePage, enCredentialProcess, enDefaultProfile, enRenewalNotices, enTools } from './credentials.ts';
import { enActivity, enAnnounce, enKeyboard, enNotices, enTray } from './desktop.ts';
import { enFailures } from './failures.ts';
import { enGroups } from './groups.ts';
import { enKeyRotation } from './key-rotation.ts';
import { enMenu } from './menu.ts';
import { enPortalPage } from './portal-page.ts';
import { enEnsure, enRoleRequests } from './role-requests.ts';
import { enAccounts, enFooter, enHome, enOtherAccounts, enRole, enRoleOptions } from './roles.ts';
import { enSessions } from './sessions.ts';
import { enForget, enLicenses, enSettings, enTransfer } from './settings.ts';
import {
  enAddCompany,
  enAddresses,
  enClientCertificate,
  enCompanyName,
  enFindAddress,
  enImports,
  enPasswords,
  enSecurityKey,
  enSignIn,
  enSignInWindow,
  enSignInWith,
  enWelcome,
} from './sign-in.ts';
import { enToolFindings } from './tool-findings.ts';
import { enTroubleshoot } from './troubleshoot.ts';
import { enUpdates } from './updates.ts';

/** English messages. Other languages have the same shape. */
export const en = {
  /** Joins sentences. */
  sentences: (parts: readonly string[]) => parts.join(' '),
  failures: enFailures,
  accessPortal: enAccessPortal,
  accounts: enAccounts,
  otherAccounts: enOtherAccounts,
  activity: enActivity,
  tools: enTools,
  toolFindings: enToolFindings,
  addresses: enAddresses,
  troubleshoot: enTroubleshoot,
  company: enCompany,
  console: enConsole,
  consolePage: enConsolePage,
  imports: enImports,
  transfer: enTransfer,
  forget: enForget,
  groups: enGroups,
  keyboard: enKeyboard,
  keyRotation: enKeyRotation,
  licenses: enLicenses,
  menu: enMenu,
  notices: enNotices,
  passwords: enPasswords,
  portalPage: enPortalPage,
  tray: enTray,
  updates: enUpdates,
  welcome: enWelcome,
  findAddress: enFindAddress,
  home: enHome,
  renewalNotices: enRenewalNotices,
  roleRequests: enRoleRequests,
  ensure: enEnsure,
  commandLine: enCommandLine,
  signIn: enSignIn,
  sessions: enSessions,
  role: enRole,
  roleOptions: enRoleOptions,
  footer: enFooter,

  settings: enSettings,
  addCompany: enAddCompany,
  companyName: enCompanyName,
  announce: enAnnounce,
  credentialProcess: enCredentialProcess,
  defaultProfile: enDefaultProfile,
  signInWindow: enSignInWindow,
  signInWith: enSignInWith,
  clientCertificate: enClientCertificate,
  securityKey: enSecurityKey,
};

export type Text = Words<typeof en>;
