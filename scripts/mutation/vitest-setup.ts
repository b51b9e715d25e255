import fc from 'fast-check';
import { inject } from 'vitest';

// A mutant that random inputs find must be found each time.
fc.configureGlobal({ seed: 1 });

// The thread is still warm from another mutant, which must not be at work while this file's modules load.
const { __stryker__ } = globalThis as { __stryker__?: { activeMutant?: string | undefined } };
if (__stryker__ !== undefined && inject('mutantActivation') !== 'static') __stryker__.activeMutant = undefined;
