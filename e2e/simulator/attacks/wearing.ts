import { html } from '../idp/page.ts';
import { attack, raid } from './attack.ts';

/** Pages that flood a person with requests, or imitate others. */
export const WEARING = {
  dialogs: raid(
    'Shows dialogs',
    html`for (let count = 0; count < 20; count += 1) { alert('Your computer is infected'); confirm('Call us?'); await take('a word', () => prompt('Password?')); }`,
  ),
  'before-unload': raid(
    'Will not let go',
    html`addEventListener('beforeunload', event => { event.preventDefault(); event.returnValue = 'Stay'; });`,
  ),
  history: raid(
    'Rewrites history',
    html`for (let count = 0; count < 150; count += 1) history.pushState({}, '', '/signin.aws.amazon.com/saml?' + count);
    history.replaceState({}, '', location.pathname.replace(/.*/, '/attack/history'));
    addEventListener('popstate', () => history.pushState({}, '', '/attack/history'));
    await take('the way back to another page', () => { history.go(-400); });`,
  ),
  busy: attack('Never rests', html`addEventListener('load', () => { for (;;); });`),
  /** Reloads before anyone can read it. */
  restless: attack('Comes again', html`addEventListener('load', () => setTimeout(() => location.reload(), 200));`),
  prints: attack('Prints', html`addEventListener('load', () => { for (;;) print(); });`),
  silence: { kind: 'silence' },
  /** A passive page: a test acts on it. */
  blank: attack('Looks harmless', html``),
  'title-spoof': attack(
    'Sign in — signin.aws.amazon.com',
    html`document.title = 'Sign in — login.microsoftonline.com';
      setTimeout(() => { document.title = 'Sign in — accounts.google.com'; }, 50);`,
  ),
} as const;
