import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { News } from '../driver/until.ts';
import type { AccessibilityBus } from './accessibility-bus.ts';
import { startVoice } from './voice.ts';

const PROGRAM = '/usr/bin/orca';

/** Whether this system has GNOME's screen reader (Debian's orca): elsewhere tests with it are skipped. */
export const hasOrca = existsSync(PROGRAM);

/** As Orca comes, but for the keys themselves, for what has no words, and for pages that it begins to read whenever they have loaded. */
const SETTINGS = {
  enableKeyEcho: false,
  enableBraille: false,
  enableSound: false,
  sayAllOnLoad: false,
  pageSummaryOnLoad: false,
};
const PROFILE = ['Default', 'default'];

type Surroundings = {
  /** Of the person; it gets Orca's settings. */
  readonly home: string;
  readonly display: string;
  readonly bus: string;
  readonly accessibility: AccessibilityBus;
};

/** A sentence or, where a part of it is not known beforehand, its pattern. */
type Words = string | RegExp;

/** Marks a text in a transcript that Orca interrupted although no key was pressed. */
const CUT_OFF = '(cut off)';

/** The real Orca, with its speech recorded: a test must expect everything that it says, in order. */
export class Orca {
  /** What it has said so far. */
  readonly transcript: string[] = [];
  readonly #news = new News();
  #heard = 0;
  readonly #ends: (() => void)[] = [];
  #whenAtRest: () => Promise<void> = () => Promise.resolve();

  private constructor() {}

  /** Resolves once it says that it is there. */
  static async start({ home, display, bus, accessibility }: Surroundings): Promise<Orca> {
    const folder = join(home, '.orca');
    const programs = join(folder, 'bin');
    mkdirSync(programs, { recursive: true });
    const general = { ...SETTINGS, profile: PROFILE, startingProfile: PROFILE, activeProfile: PROFILE };
    const same = { pronunciations: {}, keybindings: {} };
    const profiles = { default: { profile: PROFILE, ...same } };
    writeFileSync(join(folder, 'user-settings.conf'), JSON.stringify({ general, profiles, ...same }));
    // Orca would not start beside the one of another desktop, a person's perhaps.
    writeFileSync(join(programs, 'pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const orca = new Orca();
    const voice = await startVoice(join(folder, 'voice'), order =>
      order.kind === 'say' ? orca.#say(order.words) : orca.#cutOff(),
    );
    const child = spawn(PROGRAM, ['--user-prefs', folder], {
      stdio: 'ignore',
      env: {
        PATH: `${programs}:/usr/bin:/bin`,
        HOME: home,
        LANG: 'C.UTF-8',
        DISPLAY: display,
        DBUS_SESSION_BUS_ADDRESS: bus,
        GSETTINGS_BACKEND: 'memory',
        SPEECHD_ADDRESS: voice.address,
        XDG_RUNTIME_DIR: folder,
      },
    });
    orca.#ends.push(() => child.kill('SIGKILL'), voice.stop);
    orca.#whenAtRest = () => accessibility.whenAtRest(child.pid ?? 0);
    await orca.reaches('Screen reader on.');
    return orca;
  }

  /** What it says next, from the first word to the last. Nothing else may be said before or between. */
  async says(...sentences: readonly Words[]): Promise<void> {
    for (const wanted of sentences) {
      const next = await this.#next(JSON.stringify(String(wanted)), said => said[0]);
      if (!fits(next, wanted)) {
        throw new Error(`Orca said ${JSON.stringify(next)} instead of ${wanted}, after:\n${this.#before()}`);
      }
      this.#heard += 1;
    }
  }

  /** Waits for sentences in any order, whatever comes before and between them: what is not Mai's to say. */
  async reaches(...sentences: readonly Words[]): Promise<void> {
    this.#heard += await this.#next(sentences.join(', '), said => {
      const places = sentences.map(wanted => said.findIndex(words => fits(words, wanted)));
      return places.includes(-1) ? undefined : Math.max(...places) + 1;
    });
  }

  /** Resolves once it has let go of the keys that it does not want any more, and throws if it has said more than was expected. */
  async isAtRest(): Promise<void> {
    await this.#whenAtRest();
    const unheard = this.transcript.slice(this.#heard);
    if (unheard.length > 0) throw new Error(`Orca also said ${JSON.stringify(unheard)}, after:\n${this.#before()}`);
  }

  stop(): void {
    for (const end of this.#ends) end();
  }

  #next<Found>(what: string, pick: (said: readonly string[]) => Found | undefined): Promise<Found> {
    return this.#news.until(`Orca to say ${what}`, () => this.transcript.slice(this.#heard), pick);
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
