import type { OnBeforeRequestListenerDetails, Session, UploadData } from 'electron';
import { isAllowedAddress } from '../../app/domain/provider.ts';
import { acsPartition } from '../../app/saml/acs.ts';

/** The largest form that is read. A 2,000-role assertion is some 300 kB. */
const MAX_BYTES = 10_000_000;

export type Captured = {
  /** The page that posted. */
  readonly contentsId: number;
  /** The form field, empty when the form has none; undefined when the form is larger than any assertion. */
  readonly samlResponse: string | undefined;
};

/** Answers when the page that posted has gone, if it is about to. */
type Take = (captured: Captured) => Promise<unknown> | undefined;

/** Whether the sign-in itself forbids a request: Electron has room for one listener of a session only. */
type IsRefused = (details: OnBeforeRequestListenerDetails) => boolean;

/**
 * Watches every request of a provider's cookie jar: the post to AWS is taken and never leaves, and what is neither https
 * nor on this computer is cancelled. Exact addresses, POST and main frame only: a frame that posts to AWS gets nothing.
 */
export function captureSamlResponses(partition: Session, take: Take, isRefused: IsRefused = () => false): void {
  partition.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (details, answer) => {
    if (!isAllowedRequest(details) || isRefused(details)) return answer({ cancel: true });
    if (details.method !== 'POST' || acsPartition(details.url) === undefined) return answer({});
    const { resourceType, webContentsId: contentsId, uploadData = [] } = details;
    const closed =
      resourceType === 'mainFrame' && contentsId !== undefined
        ? take({ contentsId, samlResponse: samlResponseIn(uploadData) })
        : undefined;
    // For a page that stays without an answer Chromium makes a page of errors, and Mai would wait for it with the keys.
    if (closed === undefined) answer({ cancel: true });
    else void closed.finally(() => answer({ cancel: true }));
  });
}

function isAllowedRequest({ url, resourceType }: OnBeforeRequestListenerDetails): boolean {
  if (resourceType === 'mainFrame') return isAllowedAddress(url);
  const address = url.replace(/^ws(s?):/, 'http$1:');
  return isAllowedAddress(address) || /^(data|blob):/.test(url);
}

function samlResponseIn(upload: readonly UploadData[]): string | undefined {
  const size = upload.reduce((sum, { bytes }) => sum + (bytes?.length ?? MAX_BYTES + 1), 0);
  if (size > MAX_BYTES) return undefined;
  const form = new URLSearchParams(Buffer.concat(upload.map(({ bytes }) => bytes)).toString('utf8'));
  return form.get('SAMLResponse') ?? '';
}
