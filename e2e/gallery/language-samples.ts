import type { Page } from 'playwright';
import { hours, later, minutes } from '../../app/domain/instant.ts';
import { emptySnapshot, type Snapshot } from '../../app/snapshot.ts';
import { LANGUAGES } from '../../app/text/languages.ts';
import { COMPANY, FOURTEEN, morning, NOW, namedRole, session, signedIn } from './company.ts';
import { type Sample, tall } from './sample.ts';

type Screen = {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly size?: Sample['size'];
  readonly keys?: string;
};

const renewals: Snapshot['renewals'] = {
  [COMPANY.id]: { kind: 'waiting-for-person', since: later(NOW, -minutes(12)), host: 'sso.example-energy.com' },
};
const roles = [morning, session(namedRole('ReadOnly', 'Website'), hours(2), hours(8))];

/** Main screens, reached by the same clicks in every language. */
const SCREENS: readonly Screen[] = [
  { name: 'welcome', snapshot: emptySnapshot({ version: '0.1.0', platform: 'linux', systemLanguage: 'en' }) },
  { name: 'home', snapshot: signedIn(FOURTEEN, { roleSessions: roles, renewals }) },
  {
    name: 'role',
    snapshot: signedIn(FOURTEEN, { roleSessions: [morning] }),
    size: tall(900),
    keys: 'ArrowDown Control+Enter',
  },
  { name: 'settings', snapshot: signedIn(FOURTEEN), size: tall(1_500), keys: 'Control+,' },
];

const press = (keys: string) => async (page: Page) => {
  for (const key of keys.split(' ')) await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
};

/** In every language but English, which all other samples use. */
export const IN_LANGUAGES: readonly Sample[] = LANGUAGES.filter(language => language !== 'en').flatMap(language =>
  SCREENS.map(({ name, snapshot, size, keys }) => ({
    name: `${name}-in-${language.toLowerCase()}`,
    themes: 'light' as const,
    snapshot: { ...snapshot, language },
    ...(size && { size }),
    act: async page => {
      await page.locator(`html[lang="${language}"]`).waitFor();
      if (keys !== undefined) await press(keys)(page);
    },
  })),
);
