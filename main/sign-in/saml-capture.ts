import type { OnBeforeRequestListenerDetails, Session } from 'electron';
import { isAllowedAddress } from '../../app/domain/provider.ts';
import { acsPartition } from '../../app/saml/acs.ts';
import { samlResponseIn } from './saml-form.ts';

export type Captured = {
  /** The web contents that posted. */
  readonly contentsId: number;
  /** The form field; empty where the form has none, undefined where the form is too large. */
  readonly samlResponse: string | undefined;
};

/** Returns a promise for the closing of the window that posted, if it will close. */
type Take = (captured: Captured) => Promise<unknown> | undefined;

/**
 * Whether the sign-in refuses a request. Part of this listener, because Electron keeps one listener per event of a
 * session: https://www.electronjs.org/docs/latest/api/web-request
 */
type IsRefused = (details: OnBeforeRequestListenerDetails) => boolean;

/**
 * Watches every request of a provider's session partition. Captures the post to AWS, which is never sent, and cancels
 * requests that are neither https nor to this computer. Only exact addresses, POST and main frames count: a frame that
 * posts to AWS is canceled.
 */
export function captureSamlResponses(partition: Session, take: Take, isRefused: IsRefused = () => false): void {
  partition.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (details, answer) => {
    if (!isAllowedRequest(details) || isRefused(details)) return answer({ cancel: true });
    if (details.method !== 'POST' || acsPartition(details.url) === undefined) return answer({});
    const { resourceType, webContentsId: contentsId, uploadData = [] } = details;
    const closed =
      resourceType === 'mainFrame' && contentsId !== undefined
        ? take({ contentsId, samlResponse: samlResponseIn(uploadData.map(({ bytes }) => bytes)) })
        : undefined;
    // Canceling at once would make Chromium load an error page, and delay the credentials.
    if (closed === undefined) answer({ cancel: true });
    else void closed.finally(() => answer({ cancel: true }));
  });
}

function isAllowedRequest({ url, resourceType }: OnBeforeRequestListenerDetails): boolean {
  if (resourceType === 'mainFrame') return isAllowedAddress(url);
  const address = url.replace(/^ws(s?):/, 'http$1:');
  return isAllowedAddress(address) || /^(data|blob):/.test(url);
}
