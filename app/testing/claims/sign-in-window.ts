import type { ClaimSection } from './claim-section.ts';

export const signInWindow = {
  title: 'Sign-in window',
  claims: {
    'sign-in-no-preload': 'A sign-in page has no preload API and no Node, in frames and workers either.',
    'session-partitions': 'Each company has a session partition of its own, and never the default session.',
    'sign-in-not-on-disk':
      'Nothing that a sign-in page loads or stores reaches the disk, whatever its server says about caching: session partitions are in memory.',
    'cookies-in-vault':
      'Persistent cookies are kept in the vault, under a key in the system keychain; without a keychain Mai keeps none, and says so.',
    'sign-in-https':
      'A sign-in page loads https only, or http on this computer; `file:`, `app:`, `data:`, `blob:` pages and other programs are refused.',
    'unprotected-page': 'A sign-in page that leads to plain http ends the sign-in with an explanation.',
    'private-network':
      'A public sign-in page can’t send a request or navigate to this computer or a private network, except to hosts that the company setup names, and as in `local-apps`.',
    'local-apps':
      'Only a page of the sign-in’s own host, or of one that the company setup lists, in the main frame of a visible window and over https, can fetch from apps on this computer and gets the permission for it; the company can forbid it.',
    'sign-in-no-permission':
      'A sign-in page gets no permission but that of `local-apps`, and no device, screen, clipboard or download.',
    'pop-up-rules':
      'A pop-up is a child window with the same rules and session partition, in an appearance that Mai sets; a page has four at most, and a pop-up opens none.',
    'pop-up-names': 'A company’s page can’t control another company’s pop-up by its window name.',
    'title-host': 'The title of a sign-in window shows the page’s host, whatever the page calls itself.',
    'pop-up-title': 'The title of a pop-up that a script wrote into shows the host of that script’s page.',
    'title-long-host': 'The title shows the end of a long host, and look-alike letters as punycode.',
    'bad-certificate': 'A certificate that the system doesn’t trust can’t be overridden.',
    'client-certificate':
      'A client certificate is sent only if the person picks it, and the question names the server that asks.',
    'http-authentication': 'HTTP authentication requested by a page’s server is canceled.',
    'integrated-sign-in':
      'The computer’s account (Kerberos, NTLM) is sent only to hosts that the company setup lists, in that company’s own sign-ins.',
    'integrated-sign-in-suffixes':
      'The computer’s account is never sent to all hosts below a public suffix: such an entry of a company setup doesn’t count.',
    'computer-account':
      'Before a sign-in and in requests to AWS, the computer’s account is sent to no server, whatever switches Mai was started with.',
    'user-agent': 'The user agent is Electron’s own, unmodified.',
  },
} as const satisfies ClaimSection;
