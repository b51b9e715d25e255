// Contract between windows, tray, notifications, links and the core: commands have one form, whatever their origin.
import type * as z from 'zod/mini';
import { ACTIVITY_COMMANDS } from './activity/activity-commands.ts';
import { COMPANY_COMMANDS } from './company/company-commands.ts';
import { CONSOLE_COMMANDS } from './console/console-commands.ts';
import { ROLE_REQUESTS_COMMANDS } from './credential-process/role-requests-commands.ts';
import { CREDENTIALS_COMMANDS } from './credentials/credentials-commands.ts';
import { DESKTOP_COMMANDS } from './desktop/desktop-commands.ts';
import { FAILURES_COMMANDS } from './failures/failures-commands.ts';
import { IMPORT_COMMANDS } from './import/import-commands.ts';
import { KEY_ROTATION_COMMANDS } from './key-rotation/key-rotation-commands.ts';
import { PROXY_COMMANDS } from './proxy/proxy-commands.ts';
import { RENEWAL_COMMANDS } from './renewal/renewal-commands.ts';
import { ROLES_COMMANDS } from './roles/roles-commands.ts';
import { SESSIONS_COMMANDS } from './sessions/sessions-commands.ts';
import { SETTINGS_COMMANDS } from './settings/settings-commands.ts';
import { SIGN_IN_COMMANDS } from './sign-in/sign-in-commands.ts';
import { START_GROUPS_COMMANDS } from './start-groups/start-groups-commands.ts';
import { TROUBLESHOOT_COMMANDS } from './troubleshoot/troubleshoot-commands.ts';
import { UPDATES_COMMANDS } from './updates/updates-commands.ts';
import { PICTURE_COMMANDS } from './window/picture/picture-commands.ts';

/** Every command with the exact shape of its arguments, joined from the features. */
export const COMMANDS = {
  ...SIGN_IN_COMMANDS,
  ...ROLES_COMMANDS,
  ...SESSIONS_COMMANDS,
  ...START_GROUPS_COMMANDS,
  ...RENEWAL_COMMANDS,
  ...PROXY_COMMANDS,
  ...CREDENTIALS_COMMANDS,
  ...ROLE_REQUESTS_COMMANDS,
  ...CONSOLE_COMMANDS,
  ...COMPANY_COMMANDS,
  ...SETTINGS_COMMANDS,
  ...IMPORT_COMMANDS,
  ...ACTIVITY_COMMANDS,
  ...TROUBLESHOOT_COMMANDS,
  ...KEY_ROTATION_COMMANDS,
  ...UPDATES_COMMANDS,
  ...FAILURES_COMMANDS,
  ...DESKTOP_COMMANDS,
  ...PICTURE_COMMANDS,
} as const;

export type CommandType = keyof typeof COMMANDS;
export type CommandOf<T extends CommandType> = z.output<(typeof COMMANDS)[T]>;
export type Command = { [T in CommandType]: CommandOf<T> }[CommandType];

/** Parses a command from a window, link or notification; undefined if it is not exactly one. */
export function parseCommand(value: unknown): Command | undefined {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(COMMANDS, type)) return undefined;
  try {
    const parsed = COMMANDS[type as CommandType].safeParse(value);
    return parsed.success ? parsed.data : undefined;
  } catch {
    // zod freezes what is readonly, and throws over a typed array, which can't be.
    return undefined;
  }
}
