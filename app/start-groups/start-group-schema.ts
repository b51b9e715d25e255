import * as z from 'zod/mini';
import { LONGEST_GROUP_NAME } from './start-group.ts';

/** A group's name, in commands and in the settings file. */
export const GROUP_NAME = z.string().check(z.minLength(1), z.maxLength(LONGEST_GROUP_NAME), z.regex(/^[^\p{Cc}]*$/u));
