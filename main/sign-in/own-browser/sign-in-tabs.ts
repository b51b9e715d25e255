import { isAllowedAddress } from '../../../app/domain/provider.ts';
import type { PausedRequest, Target } from './browser-event.ts';

type Tab = {
  /** Origin of the page that opened it, which a page without an address has, too. */
  readonly openedBy: string | undefined;
  /** The tab that opened it. */
  readonly opener: string | undefined;
};

/**
 * Decides which pages of a person's browser may post to AWS: the tab that Mai opened, and tabs that such a page opened. A frame of
 * another origin, such as an advertisement, can navigate a tab after a click (`target=_top`) or open one, but must not be able to post
 * a SAML response. The rule of `PostingPages`, as far as the browser shows who does what without Mai attaching to a page: a frame of
 * the page's own origin can't open a tab that may post, and a frame of the page's site without a process of its own is not seen.
 */
export class SignInTabs {
  readonly #targets = new Map<string, Target>();
  readonly #tabs = new Map<string, Tab>();

  /** Adds the tab that Mai opened. */
  opened(targetId: string): void {
    this.#tabs.set(targetId, { openedBy: undefined, opener: undefined });
  }

  seen(target: Target): void {
    const isNew = !this.#targets.has(target.targetId);
    this.#targets.set(target.targetId, target);
    const { openerFrameId: opener } = target;
    if (isNew && target.type === 'page' && opener !== undefined && this.#tabs.has(opener))
      this.#tabs.set(target.targetId, { openedBy: this.#originOf(opener), opener });
  }

  gone(targetId: string): void {
    this.#targets.delete(targetId);
    this.#tabs.delete(targetId);
  }

  /** Whether every tab of the sign-in is closed. */
  get isEmpty(): boolean {
    return this.#tabs.size === 0;
  }

  isTab = (targetId: string): boolean => this.#tabs.has(targetId);

  /**
   * The host of the page that started a request of a tab; undefined if that page may not post. If it hides its origin, the host of a
   * page that could be the one: a site must not post in the name of the company whose page it opened.
   */
  posterOf({ frameId, resourceType, request }: Pick<PausedRequest, 'frameId' | 'resourceType' | 'request'>) {
    const tab = this.#tabs.get(frameId);
    const origin = this.#originOf(frameId);
    if (resourceType !== 'Document' || tab === undefined || origin === undefined) return undefined;
    const initiator = initiatorOf(request.headers);
    const isOwn = initiator === undefined ? !this.#hasOtherFrames(frameId, tab.opener) : initiator === origin;
    if (!isOwn || !isAllowedAddress(origin)) return undefined;
    return new URL((initiator === undefined ? this.#otherOrigin(tab, origin) : undefined) ?? origin).host;
  }

  /** Origin of another page of the sign-in, which could navigate this tab: the one that opened it, or one in another tab. */
  #otherOrigin({ openedBy }: Tab, origin: string): string | undefined {
    const origins = Array.from(this.#tabs.keys(), id => this.#originOf(id));
    return [openedBy, ...origins].find(other => other !== undefined && other !== origin);
  }

  #originOf(targetId: string): string | undefined {
    const url = this.#targets.get(targetId)?.url ?? '';
    return originOf(url) ?? (url === '' || url === 'about:blank' ? this.#tabs.get(targetId)?.openedBy : undefined);
  }

  /**
   * Whether one of these tabs may show a frame of another site. Chromium gives each such frame a process and a target of its own; one
   * within a frame without them belongs to an unknown tab.
   */
  #hasOtherFrames(...tabs: readonly (string | undefined)[]): boolean {
    const isElsewhere = (id: string) => this.#targets.get(id)?.type === 'page' && !tabs.includes(id);
    return [...this.#targets.values()].some(
      ({ parentFrameId: parent }) => parent !== undefined && !isElsewhere(this.#outermost(parent)),
    );
  }

  #outermost(frameId: string): string {
    const seen = new Set([frameId]);
    let outermost = frameId;
    for (;;) {
      const parent = this.#targets.get(outermost)?.parentFrameId;
      if (parent === undefined || seen.has(parent)) return outermost;
      seen.add(parent);
      outermost = parent;
    }
  }
}

/**
 * The origin of the frame that started a navigation, which the browser writes and no page can choose. Undefined where the page hides it
 * (`Referrer-Policy: no-referrer`) or a redirect removed it.
 */
function initiatorOf(headers: Readonly<Record<string, string>>): string | undefined {
  const header = (name: string) => Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return originOf(header('origin') ?? '') ?? originOf(header('referer') ?? '');
}

function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}
