import type { Page } from 'playwright';
import type { Sample } from './sample.ts';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** Color schemes and contrast modes. */
export const THEMES = {
  light: { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  dark: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  contrast: { colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  forced: { colorScheme: 'dark', contrast: 'more', forcedColors: 'active' },
} as const satisfies Record<string, Media>;

export type Theme = keyof typeof THEMES;

const ALL = Object.keys(THEMES) as readonly Theme[];

export const themesOf = ({ themes }: Pick<Sample, 'themes'>): readonly Theme[] =>
  themes === undefined ? ALL : (themes.split('-') as readonly Theme[]);

export const wear = async (page: Page, theme: Theme): Promise<void> =>
  await page.emulateMedia({ ...THEMES[theme], reducedMotion: 'reduce' });
