import type { ClaimSection } from './claim-section.ts';

export const identityCenter = {
  title: 'AWS access portals (IAM Identity Center)',
  claims: {
    'portal-listener':
      'A sign-in at an access portal takes its answer on 127.0.0.1 only: one path, one state, one time, within 10 minutes. Anything else is ignored and doesn’t end the sign-in.',
    'portal-listener-other-user':
      'On Linux, another user who reads the address of a sign-in at an access portal can’t answer it: their connection is closed without a response.',
    'portal-listener-page':
      'The page that the browser shows after a sign-in at an access portal contains no code, and no cache keeps it.',
    'portal-pkce':
      'A sign-in at an access portal is bound to this Mai by PKCE (S256): the verifier leaves Mai only with the exchange of the code, and is new each time, like the state.',
    'portal-window':
      'In Mai’s own window the answer of an access portal is taken from the navigation, and never requested.',
    'portal-hosts':
      'A host counts as AWS’s part of a portal’s sign-in only if AWS alone can have it: no bucket that is named like one does.',
    'portal-tokens':
      'Tokens of an access portal are in the vault, or in memory without a keychain, and go to AWS only; they are deleted when AWS ends the session or the person signs out.',
    'portal-answers':
      'What an access portal answers is untrusted: only account IDs, permission sets, tokens and credentials of AWS’s form are taken, names are one line of visible characters, and lists end.',
    'token-cache-opt-in':
      'A sign-in is in AWS’s token cache only while the person has chosen to share it with AWS’s tools.',
    'token-cache-private':
      'A shared sign-in is in AWS’s token cache in one file per session, written atomically, which only its user can read.',
    'token-cache-planted': 'A token file that other users can write is not used.',
    'token-cache-removed':
      'Signing out removes Mai’s token from AWS’s token cache, even if a tool has refreshed it. Other sign-ins’ files stay.',
  },
} as const satisfies ClaimSection;
