import type { ClaimSection } from './claim-section.ts';

export const hostileProvider = {
  title: 'A hostile sign-in page',
  claims: {
    'hostile-page':
      'A hostile sign-in page gets no preload API, Mai page, file, foreign cookie, device, window, program, download or lasting service worker. Look-alike posts, dialogs and history tricks gain it nothing, and Mai works as before.',
    'hostile-page-endings':
      'A page that never answers, never stops loading or asks to print can be closed, a post of 20 MB is refused, and Mai works as before.',
    'launch-address':
      'The address behind a portal is remembered only if the portal’s own page led to it, every host on the way was the provider’s own, and AWS has accepted the resulting SAML response. No page of another site can plant one.',
    'hostile-page-crash': 'When a sign-in page crashes, Mai says so and can open it again.',
    'hostile-page-http': 'A sign-in page can’t lead to plain http, by a redirect or by script.',
    'hostile-renewal':
      'During a renewal, a hostile page in the hidden window shows no dialog or window, takes no focus, makes no sound, opens no program and downloads nothing; the person is asked once to sign in.',
    'hostile-renewal-endings':
      'A hidden page that crashes, never loads, never finishes or posts 20 MB causes one notification at most.',
  },
} as const satisfies ClaimSection;
