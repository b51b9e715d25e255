import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { News } from '../driver/until.ts';
import type { AccessibilityBus } from './accessibility-bus.ts';
import { startRestTeller } from './orca-rest.ts';
import { startSpeechDispatcher } from './speech-dispatcher.ts';

const PROGRAM = '/usr/bin/orca';

/** Whether GNOME's screen reader (Debian's orca) is installed. Otherwise tests that need it are skipped. */
export const hasOrca = existsSync(PROGRAM);

/** Orca's defaults, but without key echo, braille, sounds, and without reading pages when they have loaded. */
const SETTINGS = {
  enableKeyEcho: false,
  enableBraille: false,
  enableSound: false,
  sayAllOnLoad: false,
  pageSummaryOnLoad: false,
};
const PROFILE = ['Default', 'default'];

type Surroundings = {
  /** The home folder, which receives Orca's settings. */
  readonly home: string;
  readonly display: string;
  readonly bus: string;
  readonly accessibility: AccessibilityBus;
};

/** An expected sentence, or a pattern if part of it is unknown. */
type Words = string | RegExp;

/** Marks a text in a transcript that Orca interrupted although no key was pressed. */
const CUT_OFF = '(cut off)';

/** The real Orca, with its speech recorded: a test must expect everything that it says, in order. */
export class Orca {
  /** All speech so far. */
  readonly transcript: string[] = [];
  readonly #news = new News();
  #heard = 0;
  readonly #ends: (() => void)[] = [];
  #whenAtRest: () => Promise<void> = () => Promise.resolve();

  private constructor() {}

  /** Resolves once Orca has started. */
  static async start({ home, display, bus, accessibility }: Surroundings): Promise<Orca> {
    const folder = join(home, '.orca');
    const programs = join(folder, 'bin');
    mkdirSync(programs, { recursive: true });
    const general = { ...SETTINGS, profile: PROFILE, startingProfile: PROFILE, activeProfile: PROFILE };
    const same = { pronunciations: {}, keybindings: {} };
    const profiles = { default: { profile: PROFILE, ...same } };
    writeFileSync(join(folder, 'user-settings.conf'), JSON.stringify({ general, profiles, ...same }));
    // Orca doesn't start if `pgrep` finds another one, which may belong to the developer's desktop.
    writeFileSync(join(programs, 'pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const orca = new Orca();
    const speech = await startSpeechDispatcher(join(folder, 'speech'), order =>
      order.kind === 'say' ? orca.#say(order.words) : orca.#cutOff(),
    );
    const rest = await startRestTeller(folder);
    const child = spawn(PROGRAM, ['--user-prefs', folder], {
      stdio: 'ignore',
      env: {
        PATH: `${programs}:/usr/bin:/bin`,
        HOME: home,
        LANG: 'C.UTF-8',
        DISPLAY: display,
        DBUS_SESSION_BUS_ADDRESS: bus,
        GSETTINGS_BACKEND: 'memory',
        SPEECHD_ADDRESS: speech.address,
        XDG_RUNTIME_DIR: folder,
      },
    });
    orca.#ends.push(() => child.kill('SIGKILL'), speech.stop, rest.stop);
    orca.#whenAtRest = async () => {
      await accessibility.whenReceived(child.pid ?? 0);
      await rest.whenAtRest();
    };
    await orca.reaches('Screen reader on.');
    // On a busy machine seconds pass before it listens to windows.
    await rest.whenAtRest();
    return orca;
  }

  /** Expects these sentences next, each whole, and nothing before or between them. */
  async says(...sentences: readonly Words[]): Promise<void> {
    for (const wanted of sentences) {
      const next = await this.#next(JSON.stringify(String(wanted)), said => said[0]);
      if (!fits(next, wanted)) {
        throw new Error(`Orca said ${JSON.stringify(next)} instead of ${wanted}, after:\n${this.#before()}`);
      }
      this.#heard += 1;
    }
  }

  /** Waits for these sentences in any order. Ignores speech before and between them, which is not Mai's. */
  async reaches(...sentences: readonly Words[]): Promise<void> {
    this.#heard += await this.#next(sentences.join(', '), said => {
      const places = sentences.map(wanted => said.findIndex(words => fits(words, wanted)));
      return places.includes(-1) ? undefined : Math.max(...places) + 1;
    });
  }

  /** Resolves once Orca has handled all earlier events, such as keys to release. Throws if it has said more than expected. */
  async isAtRest(): Promise<void> {
    await this.#whenAtRest();
    const unheard = this.transcript.slice(this.#heard);
    if (unheard.length > 0) throw new Error(`Orca also said ${JSON.stringify(unheard)}, after:\n${this.#before()}`);
  }

  /** Resolves once Orca has handled all earlier events, and ignores what it has said, such as its change of mode. */
  async settles(): Promise<void> {
    await this.#whenAtRest();
    this.#heard = this.transcript.length;
  }

  stop(): void {
    for (const end of this.#ends) end();
  }

  #next<Found>(what: string, pick: (said: readonly string[]) => Found | undefined): Promise<Found> {
    const wanted = `Orca to say ${what}, after:\n${this.#before()}\n`;
    return this.#news.until(wanted, () => this.transcript.slice(this.#heard), pick);
  }

  #before(): string {
    return this.transcript.slice(Math.max(0, this.#heard - 10), this.#heard).join('\n');
  }

  #say(words: string): void {
    this.transcript.push(words);
    this.#news.tell();
  }

  #cutOff(): void {
    const isUnheard = this.transcript.length > this.#heard && this.transcript.at(-1) !== CUT_OFF;
    if (isUnheard) this.#say(CUT_OFF);
  }
}

const fits = (said: string, wanted: Words): boolean =>
  typeof wanted === 'string' ? said === wanted : wanted.test(said);
