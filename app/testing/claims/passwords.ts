import type { ClaimSection } from './claim-section.ts';

export const passwords = {
  title: 'Passwords',
  claims: {
    'password-origin': 'A saved password is filled in only on the exact origin that it was saved for.',
    'password-form':
      'A password is filled in only where the browser sends it by POST, in the same window, to the page’s own origin, and from a visible field of the top page; a redirect to another origin is stopped. Scripts of the page can read it.',
    'password-once':
      'A password is filled in once per sign-in, never after a page that rejected it, and a rejected password is deleted.',
    'password-visible': 'No password is filled in on a hidden page, or if the company forbids it.',
    'password-keychain':
      'Mai saves a password only if there is a system keychain; no snapshot, setting, failure or report contains it.',
    'proxy-password':
      'A proxy’s password is asked for in Mai’s own window, and stays in memory unless the person chooses to save it.',
    'proxy-password-realm':
      'A saved proxy password is sent only to its realm, by no weaker scheme, and by Basic only in a network where the person entered it; otherwise Mai asks, or for a renewal shows that it has to ask.',
    'proxy-password-question':
      'The question for a proxy’s password shows the realm as one harmless line, and says if the password would be sent unencrypted.',
    'proxy-password-network': 'When the network changes, Chromium’s own copy of proxy passwords is cleared.',
  },
} as const satisfies ClaimSection;
