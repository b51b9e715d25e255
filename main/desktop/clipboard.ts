import type { ClipboardPort } from '../../app/credentials/clipboard-port.ts';
import type { Cancel } from '../../app/domain/cancel.ts';
import { later, minutes } from '../../app/domain/instant.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';

/** The part of Electron's clipboard in use: synchronous in older versions, asynchronous in newer ones. */
export type SystemClipboard = {
  readText(): string | Promise<string>;
  writeText(text: string): void | Promise<void>;
  clear(): void | Promise<void>;
  /**
   * Writes a text that clipboard histories and cloud clipboards should skip. Undefined where Electron can't mark it.
   */
  writeConcealed?(text: string): Promise<void>;
};

/** Clears a copied secret after a minute and on `forget`, if it is still on the clipboard. */
export function createClipboard(system: SystemClipboard, clock: Clock): ClipboardPort {
  let secret: string | undefined;
  let cancel: Cancel = () => {};

  async function forget(): Promise<void> {
    cancel();
    const copied = secret;
    secret = undefined;
    if (copied !== undefined && (await system.readText()) === copied) await system.clear();
  }

  /** Falls back to a copy without marks, so that pasting always works. */
  async function writeConcealedOrPlain(text: string, write: (text: string) => Promise<void>): Promise<void> {
    const isWritten = await write(text).then(
      async () => (await system.readText()) !== '',
      () => false,
    );
    if (!isWritten && secret === text) await system.writeText(text);
  }

  return {
    copy(text) {
      cancel();
      secret = undefined;
      void system.writeText(text);
    },
    copySecret(text) {
      cancel();
      secret = text;
      if (system.writeConcealed === undefined) void system.writeText(text);
      else void writeConcealedOrPlain(text, system.writeConcealed);
      cancel = clock.wake(later(clock.now(), minutes(1)), () => void forget());
    },
    forget,
  };
}
