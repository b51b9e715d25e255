import type { UseCases } from '../../context.ts';
import { ok } from '../../domain/result.ts';
import type { PICTURE_COMMANDS } from './picture-commands.ts';

export const pictureUseCases: UseCases<typeof PICTURE_COMMANDS> = {
  keepPicture: async ({ ports }, { fits, parts }) => {
    ports.picture.keep({ fits, parts });
    return ok();
  },
};
