import { later, minutes } from '../../app/domain/instant.ts';
import type { PasswordFill } from '../../app/domain/password-fill.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { HomePage } from '../pages/home-page.ts';
import { PasswordSheet } from '../pages/password-sheet.ts';
import { COMPANY, FOURTEEN, NOW, signedIn } from './company.ts';
import type { Sample } from './sample.ts';

const origin = 'https://login.example-energy.com';
const possible: PasswordFill = { kind: 'possible', origin, isOffered: true };
const withFill = (fill: PasswordFill, facts: Partial<Snapshot> = {}) =>
  signedIn(FOURTEEN, { passwordFills: { [COMPANY.id]: fill }, keepsPasswords: true, ...facts });
const behind = (isRefused: boolean) =>
  signedIn(FOURTEEN, {
    proxyQuestion: {
      proxy: 'proxy.example-energy.com:3128',
      realm: 'Example Energy',
      isUnencrypted: true,
      isRefused,
      isChanged: !isRefused,
    },
  });
const WINDOW = { width: 380, height: 540 };

/** Forms for passwords. */
export const PASSWORDS: readonly Sample[] = [
  { name: 'password-offer', snapshot: withFill(possible) },
  { name: 'password-offer-again', snapshot: withFill({ ...possible, wasRefused: true }), themes: 'light-dark' },
  {
    name: 'password-sheet',
    snapshot: withFill(possible),
    answer: { ok: false, failure: { kind: 'no-keychain' } },
    act: async page => {
      const sheet = new PasswordSheet(page);
      await sheet.setup.click();
      await sheet.user.fill('erik.lund');
      await sheet.password.fill('river');
      await sheet.save.click();
      await sheet.dialog.getByRole('alert').waitFor();
    },
  },
  {
    name: 'settings-password',
    snapshot: withFill({ kind: 'on', origin, user: 'erik.lund@example-energy.com' }),
    themes: 'light-dark',
    act: async page => await new HomePage(page).settings.click(),
  },
  {
    name: 'settings-no-keychain',
    snapshot: withFill(possible, { keepsPasswords: false }),
    themes: 'light-dark',
    act: async page => await new HomePage(page).settings.click(),
  },
  { name: 'proxy-question', snapshot: behind(false), hash: '#proxy', size: WINDOW },
  { name: 'proxy-question-refused', snapshot: behind(true), hash: '#proxy', size: { ...WINDOW, width: 320 } },
  {
    name: 'encrypted-answer',
    snapshot: signedIn(FOURTEEN, {
      signIns: { [COMPANY.id]: { kind: 'signed-in', since: later(NOW, -minutes(3)), isEncrypted: true } },
    }),
    themes: 'light-dark',
  },
];
