import type { FileFault } from './file-fault.ts';

/** What a JSON text lacks, or has where it must not be. */
export type JsonFault =
  | 'empty'
  | 'value'
  | 'name'
  | 'colon'
  | 'comma'
  | 'trailing-comma'
  | 'quotes'
  | 'comment'
  | 'unfinished-text'
  | 'line-break-in-text'
  | 'escape'
  | 'number'
  | 'twice'
  | 'too-deep'
  | 'unfinished'
  | 'something-after-the-end';

/** Why a value is not what the schema asks for. */
export type SchemaFault =
  | { readonly kind: 'unknown-name'; readonly name: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'type'; readonly expected: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'too-long' | 'too-many'; readonly most: number }
  | { readonly kind: 'too-short' }
  /** A text holds a character that can't be seen: `U+202E`. */
  | { readonly kind: 'hidden'; readonly code: string }
  /** Anyone can have a host below this one. */
  | { readonly kind: 'public-suffix'; readonly host: string }
  /** `value` is where the value of the lock has to be. */
  | { readonly kind: 'lock-without-value'; readonly value: string }
  | { readonly kind: 'form' };

/** What is wrong with a company setup, and where. Lines count from 1. */
export type SetUpProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'syntax'; readonly line: number; readonly fault: JsonFault; readonly name?: string }
  | {
      readonly kind: 'schema';
      readonly line: number;
      /** The way to the value: `providers[0].address`. */
      readonly at: string;
      /** The last name in it that the schema knows: it says what the value must be like. */
      readonly field: string;
      readonly fault: SchemaFault;
    };

/** Why a policy, or the place that it is in, can't be used. */
export type PolicyFault =
  | SetUpProblem
  | { readonly kind: 'unreadable'; readonly fault: FileFault }
  /** Others than the administrators own it or may change it. */
  | { readonly kind: 'open-to-others' }
  /** It is a link, which might lead to what others can change. */
  | { readonly kind: 'link' }
  | { readonly kind: 'not-a-folder' | 'not-text' };

/** What is wrong with the machine's policy. */
export type PolicyProblem = {
  /** A file's name without its folder, or the place as a whole. */
  readonly name: string;
  readonly problem: PolicyFault;
  /** What is in force instead. */
  readonly remains: 'last-good' | 'nothing';
};
