import type { OnBeforeRequestListenerDetails, WebContents, WebFrameMain } from 'electron';
import { acsPartition } from '../../app/saml/acs.ts';
import type { Launch } from '../../app/sign-in/launch-address.ts';
import { frameHost } from '../window/frame-host.ts';
import { LaunchLinks } from './launch-links.ts';

/** The common part of Electron's two navigation events. */
type Navigation = Electron.Event<{
  readonly isMainFrame: boolean;
  readonly url: string;
  readonly initiator?: WebFrameMain | null;
}>;

/**
 * Decides which pages of a sign-in may post to AWS: the window's own page, pop-ups that such a page opened, and frames
 * of the same origin, which could use that page anyway. A frame of another origin, such as an advertisement, can
 * navigate the window after a click (`target=_top`) or open a pop-up, but must not be able to post a SAML response.
 */
export class PostingPages {
  /** The web contents of the sign-in, and whether each may post. A pop-up is `new` until its opener is known. */
  readonly #pages = new Map<WebContents, 'may-post' | 'may-not' | 'new'>();
  /** The host of the page that started a post to AWS, by the ID of its web contents. */
  readonly #hosts = new Map<number, string>();

  readonly #links = new LaunchLinks(frame => this.mayPost(frame));

  /** Blocks posts to AWS from these contents that no permitted page started. */
  watch(contents: WebContents, kind: 'sign-in' | 'pop-up'): void {
    this.#links.watch(contents);
    this.#pages.set(contents, kind === 'sign-in' ? 'may-post' : 'new');
    contents.once('destroyed', () => this.#pages.delete(contents));
    contents.on('did-start-navigation', ({ isMainFrame, initiator }) => {
      if (!isMainFrame) return;
      this.#hosts.delete(contents.id);
      if (this.#pages.get(contents) !== 'new') return;
      // The initial empty page of a script's window has no initiator.
      this.#pages.set(contents, this.mayPost(initiator ?? contents.opener) ? 'may-post' : 'may-not');
    });
    const check = (event: Navigation) => {
      if (!event.isMainFrame || acsPartition(event.url) === undefined) return;
      const { initiator } = event;
      if (!initiator || !this.mayPost(initiator)) return event.preventDefault();
      this.#hosts.set(contents.id, frameHost(initiator));
    };
    contents.on('will-frame-navigate', check);
    contents.on('will-redirect', check);
  }

  /** The host of the page that started the post of these contents; undefined where none was permitted to. */
  hostOf = (contentsId: number): string | undefined => this.#hosts.get(contentsId);

  requested = (details: OnBeforeRequestListenerDetails): void => this.#links.requested(details);

  /** How these contents came to the form for AWS, if by a link of a page that may post. */
  launchOf(contentsId: number): Launch | undefined {
    const host = this.#hosts.get(contentsId);
    return host === undefined ? undefined : this.#links.launchOf(contentsId, host);
  }

  /** Whether a frame is one of these pages, or has the origin of one that contains it. */
  mayPost(frame: WebFrameMain | null | undefined): boolean {
    if (!frame) return false;
    const top = frame.top ?? frame;
    const isOwnOrigin = frame === top || (frame.origin === top.origin && frame.origin !== 'null');
    return isOwnOrigin && [...this.#pages].some(([page, may]) => may === 'may-post' && page.mainFrame === top);
  }
}
