import type { Failure } from '../../../app/domain/failure.ts';
import type { OwnBrowserReason } from '../../../app/domain/failures/sign-in-failure.ts';
import { assertNever, fail, ok, type Result } from '../../../app/domain/result.ts';
import { acsPartition } from '../../../app/saml/acs.ts';
import type { Posted, SignInMode } from '../../../app/sign-in/sign-in-port.ts';
import { failureOfNavigation, hostOf, isBrowserRejected } from '../page-failure.ts';
import { samlResponseIn } from '../saml-form.ts';
import { type BrowserEvent, browserEvent, type PausedRequest, type Target } from './browser-event.ts';
import { acsPatterns, firstResponse } from './browser-patterns.ts';
import type { BrowserProcess } from './browser-process.ts';
import { DevToolsPipe, type PipeEnd } from './devtools-pipe.ts';
import { failureOfResponse } from './failure-of-response.ts';
import { SignInTabs } from './sign-in-tabs.ts';

/** A browser that must not be controlled starts, but never answers. A busy machine needs some seconds. Milliseconds. */
const ANSWER_TIMEOUT = 15_000;
const SILENT_TIMEOUT = 30_000;
/** A browser that should quit is asked by a signal after this time, and killed after twice that. */
const QUIT_TIMEOUT = 4_000;

export type BrowserSignInOptions = {
  /** Name of the browser, for failures. */
  readonly name: string;
  readonly mode: SignInMode;
  readonly startAt: string;
  /** Whether the company's setup allows the sign-in to open a host. */
  readonly mayOpen: (host: string) => boolean;
};

/**
 * One sign-in in a browser of the person's. Ends with a post to AWS, a failure, or when the person closes the tab; the browser ends with
 * it. Mai attaches to no page and reads nothing but the post, and where tabs are.
 */
export class BrowserSignIn {
  readonly result: Promise<Result<Posted>>;
  /** Resolves when the browser has ended, which is after the result. */
  readonly closed: Promise<unknown>;
  readonly #options: BrowserSignInOptions;
  readonly #process: BrowserProcess;
  readonly #pipe: DevToolsPipe;
  readonly #tabs = new SignInTabs();
  /** Events wait for it: the browser may report requests of the tab before its ID is known. */
  readonly #opened: Promise<unknown>;
  readonly #timers = new Set<NodeJS.Timeout>();
  #resolve: (result: Result<Posted>) => void = () => {};
  #address: string;
  #hasAnswered = false;
  #hasEnded = false;
  #wasShown = false;
  #isCanceled = false;

  constructor(process: BrowserProcess, options: BrowserSignInOptions) {
    this.#options = options;
    this.#process = process;
    this.#address = options.startAt;
    this.result = new Promise(resolve => {
      this.#resolve = resolve;
    });
    this.closed = process.exited;
    this.#pipe = new DevToolsPipe(process.toBrowser, process.fromBrowser, event => {
      const known = browserEvent(event);
      if (known) void this.#opened.then(() => this.#handle(known));
    });
    this.#opened = this.#open();
    void this.#pipe.ended.then(end => this.#pipeEnded(end));
    void process.forbidden.then(() => this.#end(this.#failed('forbidden')));
    void process.exited.then(({ kind }) => this.#end(fail(this.#failureOfExit(kind))));
    if (options.mode === 'silent') this.#after(SILENT_TIMEOUT, () => this.#end(fail(this.#needsPerson())));
  }

  cancel(): void {
    this.#isCanceled = true;
    this.#end(fail({ kind: 'sign-in-canceled' }));
  }

  /** Whether the browser's window was shown, and the sign-in was not canceled. */
  wasShown(): boolean {
    return this.#wasShown && !this.#isCanceled;
  }

  async #open(): Promise<void> {
    const timer = this.#after(ANSWER_TIMEOUT, () => this.#end(this.#failed('no-answer')));
    const { mode, startAt } = this.#options;
    const version = await this.#pipe.send('Browser.getVersion');
    clearTimeout(timer);
    if (!version.ok) return this.#refused();
    this.#hasAnswered = true;
    // Watching comes first, so that no post can be earlier.
    const patterns = [...acsPatterns(), ...(mode === 'silent' ? [firstResponse(startAt)] : [])];
    const steps = [
      await this.#pipe.send('Target.setDiscoverTargets', { discover: true }),
      await this.#pipe.send('Fetch.enable', { patterns }),
      // A headless browser would save them without a question.
      ...(mode === 'silent' ? [await this.#pipe.send('Browser.setDownloadBehavior', { behavior: 'deny' })] : []),
    ];
    if (this.#hasEnded) return;
    const tab = steps.every(({ ok }) => ok)
      ? await this.#pipe.send('Target.createTarget', { url: startAt, newWindow: true })
      : ({ ok: false } as const);
    if (tab.ok) {
      this.#wasShown = mode === 'window';
      this.#tabs.opened(tab.value.targetId);
    } else this.#refused();
  }

  /** Ends after a command that failed. The exit of a browser that has ended tells why. */
  #refused(): void {
    if (!this.#pipe.hasEnded) this.#end(this.#failed('no-answer'));
  }

  #handle(event: BrowserEvent): void {
    switch (event.kind) {
      case 'target-seen':
        this.#tabs.seen(event.target);
        if (this.#tabs.isTab(event.target.targetId)) this.#navigated(event.target);
        break;
      case 'target-gone':
        this.#tabs.gone(event.targetId);
        if (this.#tabs.isEmpty) this.#end(fail({ kind: 'sign-in-closed' }));
        break;
      case 'request-paused':
        this.#paused(event.request);
        break;
      default:
        assertNever(event);
    }
  }

  #navigated({ url }: Target): void {
    if (!/^https?:/.test(url)) return;
    this.#address = url;
    const failure: Failure | undefined = isBrowserRejected(url)
      ? { kind: 'browser-refused', host: hostOf(url), reason: 'controlled' }
      : failureOfNavigation(url, url, false, this.#options.mayOpen);
    if (failure) this.#end(fail(failure));
  }

  #paused(paused: PausedRequest): void {
    const { requestId, request, responseErrorReason, responseStatusCode } = paused;
    if (responseErrorReason !== undefined || responseStatusCode !== undefined) this.#firstResponse(paused);
    else if (request.method !== 'POST' || acsPartition(request.url) === undefined)
      void this.#pipe.send('Fetch.continueRequest', { requestId });
    else this.#posted(paused);
  }

  #posted(paused: PausedRequest): void {
    const { requestId, request } = paused;
    const host = this.#hasEnded ? undefined : this.#tabs.posterOf(paused);
    if (host === undefined || !this.#options.mayOpen(new URL(`https://${host}`).hostname)) {
      void this.#pipe.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
      return;
    }
    // No page replaces the company's: the browser would store its address with the form.
    void this.#pipe.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
    const samlResponse = samlResponseIn(bodyOf(request));
    if (samlResponse === undefined) this.#end(fail({ kind: 'assertion-malformed', reason: 'too-large' }));
    else this.#end(ok({ samlResponse, host }));
  }

  /** The response to the first request of a hidden sign-in. Later ones aren't watched: their requests may have a password. */
  #firstResponse(paused: PausedRequest): void {
    void this.#pipe.send('Fetch.continueRequest', { requestId: paused.requestId });
    void this.#pipe.send('Fetch.enable', { patterns: acsPatterns() });
    const failure = failureOfResponse(paused);
    if (failure) this.#end(fail(failure));
  }

  #pipeEnded(end: PipeEnd): void {
    if (end === 'too-large') this.#end(fail({ kind: 'assertion-malformed', reason: 'too-large' }));
    else if (end === 'malformed') this.#end(this.#failed('ended'));
    // The exit tells why.
    else this.#quit();
  }

  #failureOfExit(kind: 'quit' | 'failed'): Failure {
    if (this.#hasAnswered) return kind === 'quit' ? { kind: 'sign-in-closed' } : this.#failed('ended').failure;
    // A second browser with the same folder passes its arguments to the first one and quits.
    return this.#failed(kind === 'quit' ? 'in-use' : 'no-start').failure;
  }

  #failed(reason: OwnBrowserReason) {
    return fail({ kind: 'own-browser', browser: this.#options.name, reason });
  }

  #needsPerson(): Failure {
    return { kind: 'sign-in-needs-person', host: hostOf(this.#address) };
  }

  #after(milliseconds: number, run: () => void): NodeJS.Timeout {
    const timer = setTimeout(run, milliseconds);
    this.#timers.add(timer);
    return timer;
  }

  #end(result: Result<Posted>): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#resolve(result);
    void this.#pipe.send('Browser.close');
    this.#quit();
  }

  /** Makes sure that the browser ends. One that doesn't answer can only be stopped by a signal. */
  #quit(): void {
    const delay = this.#hasAnswered ? QUIT_TIMEOUT : 0;
    const timers = [
      setTimeout(() => this.#process.kill('SIGTERM'), delay),
      setTimeout(() => this.#process.kill('SIGKILL'), delay + QUIT_TIMEOUT),
    ];
    void this.#process.exited.then(() => {
      for (const timer of timers) clearTimeout(timer);
      this.#pipe.close();
    });
  }
}

const bodyOf = ({ postDataEntries, hasPostData }: PausedRequest['request']): readonly (Buffer | undefined)[] =>
  postDataEntries?.map(({ bytes }) => (bytes === undefined ? undefined : Buffer.from(bytes, 'base64'))) ??
  (hasPostData === true ? [undefined] : []);
