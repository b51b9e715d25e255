import type { Text } from '../en/en.ts';
import { accessPortal } from './access-portal.ts';
import { commandLine } from './command-line.ts';
import { company } from './company.ts';
import { console } from './console.ts';
import { consolePage, credentialProcess, defaultProfile, renewalNotices, tools } from './credentials.ts';
import { activity, announce, keyboard, notices, tray } from './desktop.ts';
import { failures } from './failures.ts';
import { groups } from './groups.ts';
import { keyRotation } from './key-rotation.ts';
import { menu } from './menu.ts';
import { portalPage } from './portal-page.ts';
import { ensure, roleRequests } from './role-requests.ts';
import { accounts, footer, home, otherAccounts, role, roleOptions } from './roles.ts';
import { sessions } from './sessions.ts';
import { forget, licenses, settings, transfer } from './settings.ts';
import {
  addCompany,
  addresses,
  clientCertificate,
  companyName,
  findAddress,
  imports,
  passwords,
  securityKey,
  signIn,
  signInWindow,
  signInWith,
  welcome,
} from './sign-in.ts';
import { toolFindings } from './tool-findings.ts';
import { troubleshoot } from './troubleshoot.ts';
import { updates } from './updates.ts';

/** Japanese messages. A space between Latin and Japanese letters, none between sentences. */
export const ja: Text = {
  sentences: parts => parts.join(''),
  failures,
  accessPortal,
  accounts,
  otherAccounts,
  activity,
  tools,
  toolFindings,
  addresses,
  troubleshoot,
  commandLine,
  company,
  console,
  consolePage,
  imports,
  transfer,
  forget,
  groups,
  keyboard,
  keyRotation,
  licenses,
  menu,
  notices,
  passwords,
  portalPage,
  tray,
  updates,
  welcome,
  findAddress,
  home,
  renewalNotices,
  roleRequests,
  ensure,
  signIn,
  sessions,
  role,
  roleOptions,
  footer,
  settings,
  addCompany,
  companyName,
  announce,
  credentialProcess,
  defaultProfile,
  signInWindow,
  signInWith,
  clientCertificate,
  securityKey,
};
