import type { Session } from 'electron';

/**
 * `allow-modals` is what is missing: `print()` would open the system's dialog, of a window that is not even shown. Pages that
 * a person sees are not bound by it, since a sandboxed page may not set `document.domain` either, as some old sign-in pages do.
 */
const SANDBOX_POLICY =
  'sandbox allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation allow-downloads allow-storage-access-by-user-activation';

/** What the system would ask its person about: passkeys, fingerprints, security keys. */
const PERMISSIONS_POLICY = [
  'publickey-credentials-get',
  'publickey-credentials-create',
  'identity-credentials-get',
  'payment',
]
  .map(feature => `${feature}=()`)
  .join(', ');

/** Binds the pages that nobody sees, by headers in their server's name, so that none can open a dialog of the system. */
export function restrictHiddenWindows(partition: Session, isHidden: (contentsId: number) => boolean): void {
  const filter = { urls: ['<all_urls>'], types: ['mainFrame' as const, 'subFrame' as const] };
  partition.webRequest.onHeadersReceived(filter, ({ webContentsId, responseHeaders = {} }, answer) => {
    if (webContentsId === undefined || !isHidden(webContentsId)) return answer({});
    // Whichever policy of permissions came last would count; of content policies all do.
    const kept = Object.entries(responseHeaders).filter(([name]) => name.toLowerCase() !== 'permissions-policy');
    const policies = kept
      .filter(([name]) => name.toLowerCase() === 'content-security-policy')
      .flatMap(([, all]) => all);
    const others = kept.filter(([name]) => name.toLowerCase() !== 'content-security-policy');
    answer({
      responseHeaders: {
        ...Object.fromEntries(others),
        'content-security-policy': [...policies, SANDBOX_POLICY],
        'permissions-policy': [PERMISSIONS_POLICY],
      },
    });
  });
}
