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
    'token-cache-private':
      'A shared sign-in is in AWS’s token cache in one file per session, written atomically, which only its user can read.',
    'token-cache-planted': 'A token file that other users can write is not used.',
    'token-cache-removed':
      'Signing out removes Mai’s token from AWS’s token cache, even if a tool has refreshed it. Other sign-ins’ files stay.',
  },
} as const satisfies ClaimSection;
