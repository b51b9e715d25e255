import type { FileFault } from './file-fault.ts';

/** Syntax error of a JSON text. */
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

/** Schema violation. */
export type SchemaFault =
  | { readonly kind: 'unknown-name'; readonly name: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'type'; readonly expected: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'too-long' | 'too-many'; readonly most: number }
  | { readonly kind: 'too-short' }
  /** A text contains an invisible character, such as `U+202E`. */
  | { readonly kind: 'hidden'; readonly code: string }
  /** The host is a public suffix. */
  | { readonly kind: 'public-suffix'; readonly host: string }
  /** A lock without a value; `value` is the path where it belongs. */
  | { readonly kind: 'lock-without-value'; readonly value: string }
  | { readonly kind: 'form' };

/** A problem of a company setup with its position. Lines start at 1. */
export type SetupProblem =
  | { readonly kind: 'too-large' }
  | { readonly kind: 'syntax'; readonly line: number; readonly fault: JsonFault; readonly name?: string }
  | {
      readonly kind: 'schema';
      readonly line: number;
      /** Path of the value: `providers[0].address`. */
      readonly at: string;
      /** Last name in the path that the schema knows: selects the hint about the expected value. */
      readonly field: string;
      readonly fault: SchemaFault;
    };

/** Why a policy or its location is rejected. */
export type PolicyFault =
  | SetupProblem
  | { readonly kind: 'unreadable'; readonly fault: FileFault }
  /** Owned or writable by others than administrators. */
  | { readonly kind: 'open-to-others' }
  /** A symbolic link, whose target others might control. */
  | { readonly kind: 'link' }
  | { readonly kind: 'not-a-folder' | 'not-text' };

/** A problem of the machine's policy. */
export type PolicyProblem = {
  /** File name, or the whole location. */
  readonly name: string;
  readonly problem: PolicyFault;
  /** What applies instead. */
  readonly remains: 'last-good' | 'nothing';
};
