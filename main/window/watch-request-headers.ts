import type { Session } from 'electron';

/**
 * What each request of a provider's session must pass just before it goes. Electron knows one listener for each event of a
 * session, so this is all of them.
 *
 * A service worker answers in its server's place, also later: without the server, and so without what Mai does with answers
 * (main/sign-in/restrict-hidden-windows.ts). Its script is asked for by a header that no page can leave out, and never comes.
 * @param untilAllowed settles once the host may be told no account of this computer but the one that is for it.
 */
export function watchRequestHeaders(session: Session, untilAllowed: (host: string) => Promise<void>): void {
  session.webRequest.onBeforeSendHeaders({ urls: ['<all_urls>'] }, ({ requestHeaders, url }, answer) => {
    if ('Service-Worker' in requestHeaders) return answer({ cancel: true });
    void untilAllowed(new URL(url).hostname).then(() => answer({}));
  });
}
