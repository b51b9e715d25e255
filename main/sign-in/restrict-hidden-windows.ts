import type { Session } from 'electron';

/**
 * Everything but `allow-modals`: `print()` would open the system's dialog for a window that isn't shown. Visible pages
 * are not restricted, because a sandboxed page can't set `document.domain` either, which some old sign-in pages do.
 */
const SANDBOX_POLICY =
  'sandbox allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation allow-downloads allow-storage-access-by-user-activation';

/** Features with a system prompt: passkeys, fingerprints, security keys. */
const PERMISSIONS_POLICY = [
  'publickey-credentials-get',
  'publickey-credentials-create',
  'identity-credentials-get',
  'payment',
]
  .map(feature => `${feature}=()`)
  .join(', ');

/**
 * Restricts hidden windows with response headers, so that no page can open a system dialog. Electron keeps one listener
 * per event of a session: https://www.electronjs.org/docs/latest/api/web-request
 */
export function restrictHiddenWindows(partition: Session, isHidden: (contentsId: number) => boolean): void {
  const filter = { urls: ['<all_urls>'], types: ['mainFrame' as const, 'subFrame' as const] };
  partition.webRequest.onHeadersReceived(filter, ({ webContentsId, responseHeaders = {} }, answer) => {
    if (webContentsId === undefined || !isHidden(webContentsId)) return answer({});
    // Of several permissions policies only one counts, so the page's own is dropped. All content security policies
    // apply.
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
