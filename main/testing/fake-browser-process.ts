import { PassThrough } from 'node:stream';
import type { BrowserExit, BrowserProcess } from '../sign-in/own-browser/browser-process.ts';

type Command = { readonly id: number; readonly method: string; readonly params?: Readonly<Record<string, unknown>> };

/** ID of the tab that a fake browser opens. */
export const TAB = 'mai';

/** A browser for unit tests, which answers commands and reports what the test says. */
export class FakeBrowserProcess implements BrowserProcess {
  readonly toBrowser = new PassThrough();
  readonly fromBrowser = new PassThrough();
  readonly commands: Command[] = [];
  readonly signals: string[] = [];
  readonly exited: Promise<BrowserExit>;
  readonly forbidden: Promise<void>;
  /** Ends the process. */
  exit: (exit: BrowserExit['kind']) => void = () => {};
  forbid: () => void = () => {};
  readonly #answers: boolean;
  readonly #refused: string | undefined;

  /** `answers`: whether the browser responds to commands. `refused`: the command that it refuses. */
  constructor(answers = true, refused?: string) {
    this.#answers = answers;
    this.#refused = refused;
    this.exited = new Promise(resolve => {
      this.exit = kind => resolve({ kind });
    });
    this.forbidden = new Promise(resolve => {
      this.forbid = resolve;
    });
    let text = '';
    this.toBrowser.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      for (let end = text.indexOf('\0'); end !== -1; end = text.indexOf('\0')) {
        this.#take(JSON.parse(text.slice(0, end)));
        text = text.slice(end + 1);
      }
    });
  }

  kill(signal: 'SIGTERM' | 'SIGKILL'): void {
    this.signals.push(signal);
  }

  /** Names of the commands so far. */
  get methods(): readonly string[] {
    return this.commands.map(({ method }) => method);
  }

  event(method: string, params: object): void {
    this.#say({ method, params });
  }

  /** A page, tab or frame that appears or moves on. */
  sees(targetId: string, url: string, more: object = {}): void {
    this.event('Target.targetInfoChanged', { targetInfo: { targetId, type: 'page', url, ...more } });
  }

  /** A request that waits for Mai. */
  pauses(request: object, more: object = {}): void {
    this.event('Fetch.requestPaused', {
      requestId: `request-${this.commands.length}`,
      frameId: TAB,
      resourceType: 'Document',
      request: { headers: {}, ...request },
      ...more,
    });
  }

  #take(command: Command): void {
    this.commands.push(command);
    if (command.method === this.#refused) this.#say({ id: command.id, error: { message: 'Not allowed' } });
    else if (this.#answers)
      this.#say({ id: command.id, result: command.method === 'Target.createTarget' ? { targetId: TAB } : {} });
  }

  #say(message: object): void {
    this.fromBrowser.write(`${JSON.stringify(message)}\0`);
  }
}
