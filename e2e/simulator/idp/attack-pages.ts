import { ACS_URL } from '../saml-names.ts';
import { type Html, html, page } from './page.ts';

/** What a hostile provider answers with. */
export type Attack =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'redirect'; readonly to: string }
  /** A program that the browser is to save. */
  | { readonly kind: 'download' }
  /** HTTP authentication: the browser itself is to ask for user and password. */
  | { readonly kind: 'password-dialog' };

const attack = (title: string, script: Html): Attack => ({
  kind: 'page',
  html: page(title, html`<h1>${title}</h1><script>${script}</script>`),
});

const redirect = (to: string): Attack => ({ kind: 'redirect', to });

/**
 * What a hostile provider may try, one answer each, served at `/attack/NAME`. An entry here is all that a new attack needs.
 */
export const ATTACKS = {
  'window-open': attack(
    'Opens windows',
    html`for (const target of ['/login', 'https://example.com/', 'about:blank', 'file:///etc/passwd', 'mailto:a@example.com'])
      window.open(target, '_blank', 'width=400,height=300');`,
  ),
  alerts: attack(
    'Shows dialogs',
    html`for (let count = 0; count < 20; count += 1) { alert('Your computer is infected'); confirm('Call us?'); prompt('Password?'); }`,
  ),
  'before-unload': attack(
    'Will not let go',
    html`addEventListener('beforeunload', event => { event.preventDefault(); event.returnValue = 'Stay'; });`,
  ),
  /** Does nothing by itself: a test acts from it. */
  blank: attack('Looks harmless', html``),
  'title-spoof': attack(
    'Sign in — signin.aws.amazon.com',
    html`document.title = 'Sign in — login.microsoftonline.com';
      setTimeout(() => { document.title = 'Sign in — accounts.google.com'; }, 50);`,
  ),
  'insecure-redirect': redirect('http://portal.example.test/home'),
  'insecure-link': attack('Moves on', html`location.href = 'http://portal.example.test/home';`),
  /** The post to AWS, but for what it is about. */
  'posts-no-response': attack(
    'Moves on',
    html`const form = document.createElement('form');
      Object.assign(form, { method: 'post', action: '${ACS_URL}' });
      document.body.append(form);
      form.submit();`,
  ),
  'elsewhere-redirect': redirect('https://portal.example.test/home'),
  'file-redirect': redirect('file:///etc/passwd'),
  'app-redirect': redirect('app://mai/index.html'),
  'data-redirect': redirect('data:text/html,<h1>Sign in</h1>'),
  'mail-redirect': redirect('mailto:somebody@example.com'),
  download: { kind: 'download' },
  'password-dialog': { kind: 'password-dialog' },
} as const satisfies Readonly<Record<string, Attack>>;

export type AttackName = keyof typeof ATTACKS;

export const isAttackName = (name: string): name is AttackName => Object.hasOwn(ATTACKS, name);
