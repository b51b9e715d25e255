// Schemas of command arguments. None becomes a path, an address to open or shell text.
import * as z from 'zod/mini';
import type { RoleKey } from './domain/role.ts';
import { DURATION } from './domain/role-session.ts';
import { branded } from './domain/stored-role.ts';

export const KEY = branded<RoleKey>(/^[a-z0-9-]{1,64} arn:[\x21-\x7e]{1,2048}$/);
export const TEXT = z.string().check(z.maxLength(4_096));
export const SECONDS = z.number().check(z.int(), z.minimum(DURATION.minimum), z.maximum(DURATION.maximum));
/** Short random identifier. */
export const REFERENCE = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));
/** Reference of an offer, by `fingerprint`. */
export const SHOWN = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const LOGIN = { user: z.string().check(z.maxLength(300)), password: z.string().check(z.maxLength(1_000)) };
