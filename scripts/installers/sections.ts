import type { Section } from './section.ts';

/** In the order of their length, the longest first. */
export const sections: readonly Section[] = [];
