import type { WebContents, WebFrameMain } from 'electron';
import { acsPartition } from '../../app/saml/acs.ts';
import { frameHost } from '../window/frame-host.ts';

/** What both of Electron's events of a main frame's way tell. */
type Navigation = Electron.Event<{
  readonly isMainFrame: boolean;
  readonly url: string;
  readonly initiator?: WebFrameMain | null;
}>;

/**
 * Which pages of a sign-in may post to AWS: the window's own, those of pop-ups that such a page opened, and frames of such a
 * page's origin, which could do so from it anyway. A frame from elsewhere, such as an advertisement, may move the whole window
 * once the person has clicked in it (`target=_top`), or open a pop-up: neither makes what it posts the page's word.
 */
export class PostingPages {
  /** The contents of the sign-in, and for a pop-up whether a page that may post opened it, once that is known. */
  readonly #pages = new Map<WebContents, 'may-post' | 'may-not' | 'new'>();
  /** The host of the page that began a contents' post to AWS. */
  readonly #hosts = new Map<number, string>();

  /** Refuses posts to AWS from these contents that no such page began. */
  watch(contents: WebContents, kind: 'sign-in' | 'pop-up'): void {
    this.#pages.set(contents, kind === 'sign-in' ? 'may-post' : 'new');
    contents.once('destroyed', () => this.#pages.delete(contents));
    contents.on('did-start-navigation', ({ isMainFrame, initiator }) => {
      if (!isMainFrame) return;
      this.#hosts.delete(contents.id);
      if (this.#pages.get(contents) !== 'new') return;
      // The empty page that a script opens to write into has no initiator.
      this.#pages.set(contents, this.#mayPost(initiator ?? contents.opener) ? 'may-post' : 'may-not');
    });
    const check = (event: Navigation) => {
      if (!event.isMainFrame || acsPartition(event.url) === undefined) return;
      const { initiator } = event;
      if (!initiator || !this.#mayPost(initiator)) return event.preventDefault();
      this.#hosts.set(contents.id, frameHost(initiator));
    };
    contents.on('will-frame-navigate', check);
    contents.on('will-redirect', check);
  }

  /** The host of the page that began the post of these contents; undefined where no page did that may. */
  hostOf = (contentsId: number): string | undefined => this.#hosts.get(contentsId);

  #mayPost(frame: WebFrameMain | null | undefined): boolean {
    if (!frame) return false;
    const top = frame.top ?? frame;
    const isOwnOrigin = frame === top || (frame.origin === top.origin && frame.origin !== 'null');
    return isOwnOrigin && [...this.#pages].some(([page, may]) => may === 'may-post' && page.mainFrame === top);
  }
}
