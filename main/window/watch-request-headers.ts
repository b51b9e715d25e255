import type { Session } from 'electron';

/**
 * Checks each request of a provider's session before it is sent. All checks share this listener, because Electron keeps
 * one listener per event of a session: https://www.electronjs.org/docs/latest/api/web-request
 *
 * Blocks service workers: one could respond in its server's place, also later, and so bypass the headers that Mai adds
 * to responses (main/sign-in/restrict-hidden-windows.ts). Its script is requested with a header that no page can omit.
 * @param untilAllowed settles once the host can't authenticate, or may as its own company lists it
 */
export function watchRequestHeaders(session: Session, untilAllowed: (host: string) => Promise<void>): void {
  session.webRequest.onBeforeSendHeaders({ urls: ['<all_urls>'] }, ({ requestHeaders, url }, answer) => {
    if ('Service-Worker' in requestHeaders) return answer({ cancel: true });
    void untilAllowed(new URL(url).hostname).then(() => answer({}));
  });
}
