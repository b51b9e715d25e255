import { chromium } from './chromium/chromium.ts';
import { it } from './it/it.ts';
import { linuxSection } from './linux/linux-section.ts';
import { macSection } from './macos/mac-section.ts';
import { macosTests } from './macos-tests/macos-tests.ts';
import type { Section } from './section.ts';
import { updates } from './updates/updates-section.ts';
import { windowsSection } from './windows/windows-section.ts';
import { windowsTests } from './windows-tests/windows-tests.ts';

/** In the order of their length, the longest first. */
export const sections: readonly Section[] = [
  linuxSection,
  chromium,
  windowsTests,
  macosTests,
  windowsSection,
  updates,
  macSection,
  it,
];
