import type { OnBeforeRequestListenerDetails, WebContents, WebFrameMain } from 'electron';
import { acsPartition } from '../../app/saml/acs.ts';
import type { Launch } from '../../app/sign-in/launch-address.ts';
import { frameHost } from '../window/frame-host.ts';

type Started = { readonly url: string; readonly fromHost: string };

/**
 * Remembers, for each page of a sign-in, the address that one of the sign-in's own pages requested last, and every host since then.
 * `launchAddress` decides whether a hidden sign-in may begin there.
 */
export class LaunchLinks {
  readonly #mayPost: (frame: WebFrameMain | null | undefined) => boolean;
  /** Navigations whose request hasn't been seen yet, by the ID of their web contents. */
  readonly #started = new Map<number, Started>();
  readonly #launches = new Map<number, { readonly address: string; readonly hosts: Set<string> }>();

  /** `mayPost`: whether a frame is a page of the sign-in, or a frame of such a page's origin. */
  constructor(mayPost: (frame: WebFrameMain | null | undefined) => boolean) {
    this.#mayPost = mayPost;
  }

  watch(contents: WebContents): void {
    contents.once('destroyed', () => {
      this.#started.delete(contents.id);
      this.#launches.delete(contents.id);
    });
    let isNew = true;
    contents.on('did-start-navigation', ({ isMainFrame, isSameDocument, url, initiator }) => {
      if (!isMainFrame || isSameDocument) return;
      this.#started.delete(contents.id);
      // A new window is navigated by its opener. Later, a navigation without an initiator may be anyone's: a frame that is gone has none.
      const from = initiator ?? (isNew ? contents.opener : null);
      isNew = false;
      if (from && this.#mayPost(from)) this.#started.set(contents.id, { url, fromHost: frameHost(from) });
    });
    contents.on('will-redirect', ({ isMainFrame, url }) => {
      if (isMainFrame) this.#passed(contents.id, url);
    });
    contents.on('did-navigate', (_event, url) => this.#passed(contents.id, url));
  }

  /** The request of a navigation. Only GET can be repeated. */
  requested({ webContentsId: id, resourceType, method, url }: OnBeforeRequestListenerDetails): void {
    if (resourceType !== 'mainFrame' || id === undefined) return;
    const started = this.#started.get(id);
    this.#started.delete(id);
    const isOwn = method === 'GET' && started !== undefined && withoutHash(started.url) === withoutHash(url);
    if (isOwn) this.#launches.set(id, { address: url, hosts: new Set([started.fromHost, new URL(url).host]) });
    else this.#passed(id, url);
  }

  /** How these contents came to the form for AWS, which a page of `host` posted. */
  launchOf(contentsId: number, host: string): Launch | undefined {
    const launch = this.#launches.get(contentsId);
    return launch && { address: launch.address, hosts: [...launch.hosts, host] };
  }

  #passed(contentsId: number, url: string): void {
    if (URL.canParse(url) && acsPartition(url) === undefined)
      this.#launches.get(contentsId)?.hosts.add(new URL(url).host);
  }
}

const withoutHash = (url: string): string => url.replace(/#.*$/s, '');
