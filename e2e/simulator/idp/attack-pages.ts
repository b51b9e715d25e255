import { type Html, html, page } from './page.ts';

const attack = (title: string, script: Html): string => page(title, html`<h1>${title}</h1><script>${script}</script>`);

/**
 * What a hostile provider may try, one page each, served at `/attack/NAME`. An entry here is all that a new attack needs.
 */
export const ATTACK_PAGES = {
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
} as const satisfies Readonly<Record<string, string>>;

export type AttackName = keyof typeof ATTACK_PAGES;

export const isAttackName = (name: string): name is AttackName => Object.hasOwn(ATTACK_PAGES, name);
