import * as z from 'zod/mini';
import { MOST_CHARACTERS, pictureHtml } from './picture-html.ts';

export const PICTURE_COMMANDS = {
  /** What the list shows, for the next opening of the window. */
  keepPicture: z.strictObject({
    type: z.literal('keepPicture'),
    fits: z.string().check(z.maxLength(60)),
    parts: z.string().check(
      z.maxLength(MOST_CHARACTERS),
      z.refine(parts => pictureHtml(parts) !== undefined),
    ),
  }),
} as const;
