import type { Failure } from './failure.ts';

/** Result of an operation that can fail. `app/` never throws for expected failures. */
export type Result<T = void> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export function ok(): Result<void>;
export function ok<T>(value: T): Result<T>;
export function ok<T>(value?: T): Result<T | undefined> {
  return { ok: true, value };
}

export function fail(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}

export function assertNever(value: never): never {
  throw new TypeError(`not a case: ${JSON.stringify(value)}`);
}
