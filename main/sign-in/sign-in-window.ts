import { once } from 'node:events';
import type { BrowserWindow, OnBeforeRequestListenerDetails, Session, WebContents } from 'electron';
import type { Failure } from '../../app/domain/failure.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import type { ProxyChallenge, ProxyLogin } from '../../app/proxy/proxy.ts';
import type { Posted, SignInMode } from '../../app/sign-in/sign-in-port.ts';
import { windowTitle } from '../../app/sign-in/window-title.ts';
import type { Text } from '../../app/text/en/en.ts';
import { answerProxy, proxyChallenge } from '../proxy/proxy-challenge.ts';
import { ProxyGate } from '../proxy/proxy-gate.ts';
import { createWindow } from '../window/create-window.ts';
import { interactiveContent } from './interactive-content.ts';
import {
  failureOfLoad,
  failureOfNavigation,
  failureOfStatus,
  failureOfTimeout,
  hostOf,
  isAborted,
} from './page-failure.ts';
import { PageRefusal } from './page-refusal.ts';
import { mayOpenPopUp, popUp } from './pop-up.ts';
import { PostingPages } from './posting-pages.ts';
import type { RefusedRequest, SignInOptions } from './sign-in-options.ts';

/** A page is at rest when it hasn't navigated for this long after loading. Milliseconds. */
const REST_DELAY = 500;
/** The window is shown after this time, even if the page never comes to rest. */
const SHOW_TIMEOUT = 4_000;
const SILENT_TIMEOUT = 30_000;
const SIZE = { width: 520, height: 720, minWidth: 400, minHeight: 400, center: true } as const;

/** One sign-in: a window with the provider's page. It ends with a post to AWS, a failure, or when the person closes it. */
export class SignInWindow {
  readonly result: Promise<Result<Posted>>;
  /** Resolves when the window has closed, which is after the result. */
  readonly closed: Promise<unknown>;
  readonly #window: BrowserWindow;
  /** The provider's page. A destroyed window doesn't tell it, though its last events still arrive. */
  readonly #page: WebContents;
  readonly #pageId: number;
  readonly #mode: SignInMode;
  readonly #text: Text;
  readonly #options: SignInOptions;
  readonly #proxyGate: ProxyGate;
  readonly filler: SignInOptions['filler'];
  readonly posting = new PostingPages();
  readonly #refusal = new PageRefusal();
  readonly #contents = new Set<number>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #resolve: (result: Result<Posted>) => void = () => {};
  #restTimer: NodeJS.Timeout | undefined;
  #address: string;
  #pages = 0;
  #hasControls = false;
  #wasShown = false;
  #isCanceled = false;
  #lastFailure: Failure | undefined;

  constructor(mode: SignInMode, partition: Session, options: SignInOptions, text: Text) {
    const { proxies, filler, startAt } = options;
    this.#mode = mode;
    this.#options = options;
    this.#proxyGate = new ProxyGate(proxies, mode === 'window');
    this.filler = filler;
    this.#text = text;
    this.#address = startAt;
    this.result = new Promise(resolve => {
      this.#resolve = resolve;
    });
    this.#window = createWindow(
      { kind: 'provider', session: partition, isVisible: mode === 'window' },
      { ...SIZE, title: windowTitle(hostOf(startAt), text), minimizable: mode === 'window' },
    );
    this.#page = this.#window.webContents;
    this.#pageId = this.#page.id;
    this.closed = once(this.#window, 'closed');
    this.#window.on('page-title-updated', event => event.preventDefault());
    this.#window.on('show', () => {
      this.#wasShown = true;
    });
    this.#window.on('closed', () => this.#end(fail(this.#failureOnClose())));
    this.#page.on('did-navigate', (_event, address, status) => this.#navigated(address, status));
    this.#adopt(this.#page, 'sign-in');
    this.#page.setAudioMuted(mode === 'silent');
    if (mode === 'silent')
      this.#after(SILENT_TIMEOUT, () => this.#end(fail(failureOfTimeout(this.#address, this.#pages === 0))));
    else this.#after(SHOW_TIMEOUT, () => this.#show());
    // did-fail-load reports a failed load, so the promise isn't needed.
    this.#window.loadURL(startAt).catch(() => {});
  }

  owns(contentsId: number): boolean {
    return this.#contents.has(contentsId);
  }

  /** Whether these contents belong to a hidden sign-in. */
  isHidden(contentsId: number): boolean {
    return this.#mode === 'silent' && this.owns(contentsId);
  }

  /** Handles a refused request. Without its main page the sign-in can't continue. */
  requestRefused({ webContentsId, resourceType, url }: OnBeforeRequestListenerDetails, kind: RefusedRequest): void {
    if (webContentsId === this.#pageId && resourceType === 'mainFrame') this.#end(fail({ kind, host: hostOf(url) }));
  }

  /** Captures the post to AWS of these contents. Returns false where no permitted page started it. */
  capture(contentsId: number, samlResponse: string | undefined): boolean {
    const host = this.posting.hostOf(contentsId);
    if (host === undefined) return false;
    this.filler.signInSucceeded();
    if (samlResponse === undefined) this.#end(fail({ kind: 'assertion-malformed', reason: 'too-large' }));
    else this.#end(ok({ samlResponse, host, ...this.#options.learned(this.posting.launchOf(contentsId)) }));
    return true;
  }

  cancel(): void {
    this.#isCanceled = true;
    this.#end(fail({ kind: 'sign-in-canceled' }));
  }

  /** Whether the window or the proxy's question was shown, and the sign-in was not canceled. */
  wasShown(): boolean {
    return !this.#isCanceled && (this.#wasShown || this.#proxyGate.hasAsked());
  }

  // Shown once: a page that comes to rest again, for example while it waits for a phone, must not take the focus.
  #show(): void {
    if (this.#mode === 'silent' || this.#wasShown || this.#proxyGate.isAsking() || this.#window.isDestroyed()) return;
    this.#wasShown = true;
    this.#window.show();
  }

  // The same restrictions apply to the window and to the provider's pop-ups (Duo, Okta).
  #adopt(contents: WebContents, kind: 'sign-in' | 'pop-up'): void {
    this.#contents.add(contents.id);
    this.posting.watch(contents, kind);
    contents.on('login', (event, { url }, challenge, answer) => {
      if (!challenge.isProxy) return;
      event.preventDefault();
      const from = proxyChallenge(contents.session, url, challenge);
      void answerProxy(from, asked => this.#loginFor(asked, url), answer);
    });
    contents.on('will-prevent-unload', event => event.preventDefault());
    contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) clearTimeout(this.#restTimer);
    });
    contents.on('did-stop-loading', () => this.#loadingStopped(contents));
    contents.on('did-fail-load', (_event, code, _description, address, isMainFrame) => {
      if (isMainFrame && !isAborted(code)) this.#end(fail(failureOfLoad(code, address)));
    });
    // Not will-navigate, which isn't emitted after another listener prevented the navigation.
    for (const event of ['will-frame-navigate', 'will-redirect'] as const)
      contents.on(event as 'will-redirect', navigation => {
        const { isMainFrame, url } = navigation;
        if (!isMainFrame) return;
        if (this.#options.take?.(url)) {
          navigation.preventDefault();
          return this.#end(fail({ kind: 'sign-in-canceled' }));
        }
        const failure = failureOfNavigation(url, this.#address, this.#pages === 0, this.#options.mayOpen);
        if (failure) this.#end(fail(failure));
      });
    contents.on('render-process-gone', () =>
      this.#end(fail({ kind: 'sign-in-page-crashed', host: hostOf(this.#address) })),
    );
    contents.setWindowOpenHandler(({ url, frameName }) => {
      const opener = { kind, mode: this.#mode, windows: this.#contents.size, mayOpen: this.#options.mayOpen };
      if (!mayOpenPopUp(url, opener)) return { action: 'deny' };
      return popUp({
        parent: this.#window,
        session: contents.session,
        name: frameName,
        titleOf: host => windowTitle(host, this.#text),
        adopt: window => this.#adoptPopUp(window),
      });
    });
  }

  #adoptPopUp(window: BrowserWindow): void {
    const { webContents: contents } = window;
    const { id } = contents;
    window.once('closed', () => this.#contents.delete(id));
    this.#adopt(contents, 'pop-up');
  }

  async #loginFor(challenge: ProxyChallenge, url: string): Promise<ProxyLogin | undefined> {
    const login = await this.#proxyGate.loginFor(challenge, url);
    if (login === undefined) this.#end(fail({ kind: 'proxy-password', proxy: challenge.proxy }));
    else if (this.#mode === 'window') this.#after(SHOW_TIMEOUT, () => this.#show());
    return login;
  }

  #navigated(address: string, status: number): void {
    if (this.#window.isDestroyed()) return;
    this.filler.pageArrived();
    this.#pages += 1;
    this.#address = address;
    this.#window.setTitle(windowTitle(hostOf(address), this.#text));
    this.#lastFailure = failureOfStatus(status, address);
    const refused = this.#refusal.navigated(address);
    if (refused) this.#end(fail(refused));
    else if (this.#pages === 1 && this.#lastFailure) this.#end(fail(this.#lastFailure));
  }

  #loadingStopped(contents: WebContents): void {
    if (this.#window.isDestroyed()) return;
    if (this.#mode === 'window' && contents === this.#page) void this.filler.pageLoaded(contents, this.#pages);
    clearTimeout(this.#restTimer);
    this.#restTimer = this.#after(REST_DELAY, () => void this.#cameToRest(contents));
  }

  async #cameToRest(contents: WebContents): Promise<void> {
    if (contents.isDestroyed() || contents.isLoadingMainFrame()) return;
    const offered = await interactiveContent(contents);
    this.#hasControls ||= offered === 'controls';
    if (this.#mode === 'window') {
      await this.#refusal.atRest(contents);
      const isFilled = contents === this.#page && (await this.filler.pageAtRest(contents, this.#pages));
      if (isFilled)
        this.#after(SHOW_TIMEOUT, () => void this.filler.pageStillAtRest(contents).then(() => this.#show()));
      else this.#show();
    } else if (offered !== 'nothing') this.#end(fail({ kind: 'sign-in-needs-person', host: hostOf(this.#address) }));
  }

  #failureOnClose(): Failure {
    return (
      this.#lastFailure ??
      this.#refusal.failure() ??
      (this.#hasControls ? { kind: 'sign-in-closed' } : { kind: 'nothing-posted', host: hostOf(this.#address) })
    );
  }

  #after(milliseconds: number, run: () => void): NodeJS.Timeout {
    const timer = setTimeout(run, milliseconds);
    this.#timers.add(timer);
    return timer;
  }

  #end(result: Result<Posted>): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#resolve(result);
    // Last: the dismissed question ends this sign-in, too.
    this.#proxyGate.close();
    // Deferred: Electron hangs when a window is destroyed within a navigation event of its page.
    setImmediate(() => this.#window.isDestroyed() || this.#window.destroy());
  }
}
