import type { ClaimSection } from './claim-section.ts';

export const ownBrowser = {
  title: 'Sign-in with the person’s own browser',
  claims: {
    'browser-capture-exact':
      'In the person’s browser, too, a SAML response is taken only from a POST of a tab’s own page to AWS’s exact addresses, up to 10 MB, and no such request reaches AWS.',
    'browser-posting-pages':
      'Only the tab that Mai opened, and tabs that its page opened, can post to AWS: no frame of another site, no other tab, no page without encryption.',
    'browser-poster-named':
      'A page that hides its origin can’t post to AWS in the name of another: the host that the person reads is then that of the page that could be the one.',
    'browser-hidden-downloads': 'A renewal in a hidden browser saves no file that a page sends.',
    'browser-reads-post-only':
      'Mai attaches to no page of the browser. It learns only where tabs are, the status of a hidden sign-in’s first page, and the post to AWS.',
    'browser-company-hosts':
      'A tab of the sign-in that leaves the hosts of the company setup, or leads to plain http, ends the sign-in.',
    'browser-pipe-bounded':
      'Mai stops reading at a message of the browser that is none or longer than 32 MB, and throws at none.',
    'browser-no-port': 'The browser listens on no port, and no other program can open its pipe or take part in it.',
    'browser-ends-with-mai': 'The browser ends with Mai, also when Mai is killed.',
    'browser-own-sandbox':
      'The browser keeps its sandbox and its user’s own settings: Mai adds no switch that weakens it.',
    'browser-folders':
      'A browser has a folder of its own for each company, which only the user can open. It goes with a sign-out, with the company, and with another choice.',
    'browser-no-response-on-disk': 'The browser stores no SAML response and no password in that folder.',
  },
} as const satisfies ClaimSection;
