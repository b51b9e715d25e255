import { emptySnapshot } from '../../app/snapshot.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { COMPANY, NOW, signedIn } from './company.ts';
import type { Sample } from './sample.ts';

const fresh = emptySnapshot({ version: '0.1.0', platform: 'linux', systemLanguage: 'en' });

export const WELCOME: readonly Sample[] = [
  { name: 'welcome', snapshot: fresh },
  {
    name: 'welcome-no-address',
    snapshot: fresh,
    act: async page => await new WelcomePage(page).enter('how do I sign in'),
  },
  {
    name: 'welcome-opening',
    snapshot: fresh,
    answer: 'never',
    act: async page => await new WelcomePage(page).enter('sso.example-energy.com/aws'),
  },
  {
    name: 'invitation',
    snapshot: signedIn([], { signIns: { [COMPANY.id]: { kind: 'signed-out' } } }),
  },
  {
    name: 'signing-in',
    snapshot: signedIn([], { signIns: { [COMPANY.id]: { kind: 'signing-in', since: NOW, mode: 'window' } } }),
  },
];
