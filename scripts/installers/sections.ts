import { chromium } from './chromium/chromium.ts';
import { it } from './it/it.ts';
import { macSection } from './macos/mac-section.ts';
import type { Section } from './section.ts';
import { windowsTests } from './windows-tests/windows-tests.ts';
import { windowsSection } from './windows/windows-section.ts';

/** In the order of their length, the longest first. */
export const sections: readonly Section[] = [chromium, windowsTests, windowsSection, macSection, it];
