import type { Session } from 'electron';

/**
 * A service worker answers in its server's place, also later: without the server, and so without what Mai does with answers
 * (main/unseen-pages.ts). Its script is asked for by a header that no page can leave out, and never comes.
 */
export function refuseServiceWorkers(jar: Session): void {
  jar.webRequest.onBeforeSendHeaders({ urls: ['<all_urls>'] }, ({ requestHeaders }, answer) =>
    answer({ cancel: 'Service-Worker' in requestHeaders }),
  );
}
