import * as z from 'zod/mini';
import { KEY as key } from '../command-fields.ts';
import { DELIVERY_METHODS } from '../domain/delivery-method.ts';
import { TOKEN_FORMS } from '../domain/token-form.ts';
import { ENVIRONMENT_FORMATS } from './environment-lines.ts';

/** The name of a copy that was listed: it is looked up, never used as a path. */
const backup = { file: z.enum(['credentials', 'config']), id: z.string().check(z.maxLength(300)) };

export const CREDENTIALS_COMMANDS = {
  /** Reserves the profile `default` for a role, or ends that and gives it back. */
  setDefaultOwner: z.strictObject({ type: z.literal('setDefaultOwner'), key: z.exactOptional(key) }),
  /** Gives `default` to an active role. `takeForeign`: the person's consent to replace one that is not Mai's. */
  makeDefault: z.strictObject({ type: z.literal('makeDefault'), key, takeForeign: z.exactOptional(z.boolean()) }),
  /** The person was asked and keeps a `default` that is not Mai's. */
  keepOwnDefault: z.strictObject({ type: z.literal('keepOwnDefault') }),
  /** How a role's credentials reach AWS tools; those of an active role move at once. */
  setDelivery: z.strictObject({ type: z.literal('setDelivery'), key, delivery: z.enum(DELIVERY_METHODS) }),
  /** The container endpoint on this computer. */
  setEndpoint: z.strictObject({ type: z.literal('setEndpoint'), on: z.boolean() }),
  copyCredentials: z.strictObject({ type: z.literal('copyCredentials'), key, format: z.enum(ENVIRONMENT_FORMATS) }),
  /** The name of an active role's own profile. */
  copyProfileName: z.strictObject({ type: z.literal('copyProfileName'), key }),
  /** The Account ID of a role, active or not. */
  copyAccountId: z.strictObject({ type: z.literal('copyAccountId'), key }),
  /** The variable that makes a terminal's tools use the role. */
  copyProfile: z.strictObject({ type: z.literal('copyProfile'), key, format: z.enum(ENVIRONMENT_FORMATS) }),
  copyEndpoint: z.strictObject({
    type: z.literal('copyEndpoint'),
    key,
    format: z.enum(ENVIRONMENT_FORMATS),
    token: z.enum(TOKEN_FORMS),
  }),
  listBackups: z.strictObject({ type: z.literal('listBackups') }),
  previewRestore: z.strictObject({ type: z.literal('previewRestore'), ...backup }),
  restoreBackup: z.strictObject({ type: z.literal('restoreBackup'), ...backup }),
  /** Finds out whether this computer has a keychain for the vault. */
  checkVault: z.strictObject({ type: z.literal('checkVault') }),
} as const;
