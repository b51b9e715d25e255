import fc from 'fast-check';
import { inject } from 'vitest';

// Fixed seed: a mutant detected by random inputs must be detected every time.
fc.configureGlobal({ seed: 1 });

// The thread was used by another mutant, which must not be active while this file's modules load.
const { __stryker__ } = globalThis as { __stryker__?: { activeMutant?: string | undefined } };
if (__stryker__ !== undefined && inject('mutantActivation') !== 'static') __stryker__.activeMutant = undefined;
