import * as z from 'zod/mini';
import { KEY as key } from '../command-fields.ts';
import { MOST_ROLES_OF_GROUP } from './start-group.ts';
import { GROUP_NAME as name } from './start-group-schema.ts';

export const START_GROUPS_COMMANDS = {
  /** Makes a group, or changes the group `before`. */
  saveStartGroup: z.strictObject({
    type: z.literal('saveStartGroup'),
    name,
    keys: z.array(key).check(z.minLength(1), z.maxLength(MOST_ROLES_OF_GROUP)),
    before: z.exactOptional(name),
  }),
  removeStartGroup: z.strictObject({ type: z.literal('removeStartGroup'), name }),
  /** Starts the group's roles. `confirmed`: also those in production accounts. */
  startGroup: z.strictObject({ type: z.literal('startGroup'), name, confirmed: z.exactOptional(z.boolean()) }),
} as const;
