import type { UseCases } from '../context.ts';
import { askRotation } from './ask-rotation.ts';
import { changeRotation } from './change-rotation.ts';
import type { KEY_ROTATION_COMMANDS } from './key-rotation-commands.ts';
import { rotateKey } from './rotate-key.ts';

export const keyRotationUseCases: UseCases<typeof KEY_ROTATION_COMMANDS> = {
  askRotation,
  rotateKey,
  changeRotation,
};
