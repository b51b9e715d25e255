import * as z from 'zod/mini';
import { COLORS } from '../accounts/account-settings.ts';
import { KEY as key, SECONDS, TEXT } from '../command-fields.ts';
import { BROWSER_CHOICE } from '../console/browser-schema.ts';
import { ACCOUNT_ID as accountId } from '../domain/stored-role.ts';
import { TRUST_FORMS } from './trust-policy.ts';

/** Name, tag or group; empty removes it. */
const label = z.string().check(z.maxLength(100), z.regex(/^[^\p{Cc}]*$/u));

export const ROLES_COMMANDS = {
  setProfileName: z.strictObject({ type: z.literal('setProfileName'), key, name: TEXT }),
  /** Region of one role, or the default of all. */
  setRegion: z.strictObject({ type: z.literal('setRegion'), key: z.exactOptional(key), region: TEXT }),
  /** Session length of one role; undefined: as for all roles. */
  setDuration: z.strictObject({ type: z.literal('setDuration'), key, seconds: z.exactOptional(SECONDS) }),
  /** An empty text removes the setting. */
  changeAccount: z.strictObject({
    type: z.literal('changeAccount'),
    accountId,
    label: z.exactOptional(label),
    tag: z.exactOptional(label),
    group: z.exactOptional(label),
    colour: z.exactOptional(z.enum([...COLORS, ''])),
    production: z.exactOptional(z.union([z.boolean(), z.literal('')])),
    browser: z.exactOptional(z.union([BROWSER_CHOICE, z.literal('')])),
  }),
  setFavorite: z.strictObject({ type: z.literal('setFavorite'), key, on: z.boolean() }),
  /** Moves a favorite to the position of another one. */
  moveFavorite: z.strictObject({ type: z.literal('moveFavorite'), key, target: key }),
  /** Names all profiles, including future ones, by a pattern. */
  nameProfiles: z.strictObject({
    type: z.literal('nameProfiles'),
    template: TEXT,
    chosen: z.enum(['replace', 'keep']),
  }),
  exportRoles: z.strictObject({ type: z.literal('exportRoles'), format: z.enum(['json', 'tsv']) }),
  /** A chained role as typed; `role` may be an ARN. */
  addChainedRole: z.strictObject({
    type: z.literal('addChainedRole'),
    source: key,
    account: TEXT,
    role: TEXT,
    externalId: TEXT,
    region: TEXT,
  }),
  forgetChainedRole: z.strictObject({ type: z.literal('forgetChainedRole'), key }),
  copyTrustPolicy: z.strictObject({ type: z.literal('copyTrustPolicy'), key, form: z.enum(TRUST_FORMS) }),
} as const;
