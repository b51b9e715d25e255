import * as z from 'zod/mini';
import { REFERENCE, SHOWN } from '../command-fields.ts';

/** What a person can do with a rotation that isn't running. */
export const ROTATION_ACTIONS = ['finish', 'undo', 'delete-old', 'delete-new', 'dismiss'] as const;
export type RotationAction = (typeof ROTATION_ACTIONS)[number];

export const KEY_ROTATION_COMMANDS = {
  /** Prepares the question for a finding's key; `id` is the finding's. */
  askRotation: z.strictObject({ type: z.literal('askRotation'), id: REFERENCE }),
  /** Rotates exactly the key that was shown. */
  rotateKey: z.strictObject({ type: z.literal('rotateKey'), id: REFERENCE, shown: SHOWN }),
  changeRotation: z.strictObject({
    type: z.literal('changeRotation'),
    id: REFERENCE,
    action: z.enum(ROTATION_ACTIONS),
  }),
} as const;
