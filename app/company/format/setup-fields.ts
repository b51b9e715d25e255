// Kinds of fields of the setup format, for `z.toJSONSchema` too.
import * as z from 'zod/mini';
import { ANY_REGION } from '../../domain/partition.ts';
import { HOST, SIGN_IN_ADDRESS, VISIBLE, VISIBLE_OR_EMPTY, WEB_ADDRESS } from './setup-patterns.ts';

/** Parsed, an address is at most one character longer; the settings have room for 4,096. */
const LONGEST_ADDRESS = 4_000;

/** Keywords for the published JSON Schema, such as a description. */
export function published<T extends z.ZodMiniType>(schema: T, keywords: Readonly<Record<string, unknown>>): T {
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), ...keywords });
  return schema;
}
export const told = <T extends z.ZodMiniType>(schema: T, description: string): T => published(schema, { description });

/** Text with visible characters, counted as JSON Schema counts them: a character outside the basic plane is one. */
export function text(longest: number, pattern: RegExp, shortest = 0) {
  const length = z.check<string>(({ value, issues }) => {
    if ([...value].length > longest)
      issues.push({ code: 'too_big', origin: 'string', maximum: longest, inclusive: true, input: value });
  });
  return published(z.string().check(z.minLength(shortest), length, z.regex(pattern)), { maxLength: longest });
}
/** Text of a name, tag or sentence. */
export const line = (longest: number) => text(longest, VISIBLE, 1);
export const host = z.string().check(z.maxLength(253), z.regex(HOST));
export const region = () => z.string().check(z.maxLength(40), z.regex(ANY_REGION));
/** Patterns can't tell whether a host of the form `xn--…` is a name. */
const parses = z.refine<string>(address => URL.canParse(address));
export const signInAddress = () => z.string().check(z.maxLength(LONGEST_ADDRESS), z.regex(SIGN_IN_ADDRESS), parses);
export const webAddress = () => z.string().check(z.maxLength(2_000), z.regex(WEB_ADDRESS), parses);
export const sentence = text(200, VISIBLE_OR_EMPTY);
