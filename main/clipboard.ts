import { later, minutes } from '../app/domain/instant.ts';
import type { Cancel, ClipboardPort, Clock } from '../app/ports/ports.ts';

/** The part of Electron's clipboard that is used: it answers at once in older versions, by a promise in newer ones. */
export type SystemClipboard = {
  readText(): string | Promise<string>;
  writeText(text: string): void | Promise<void>;
  clear(): void | Promise<void>;
};

/** Takes what is secret away again after a minute, and at `forget`, if it is still what was copied. */
export function createClipboard(system: SystemClipboard, clock: Clock): ClipboardPort {
  let secret: string | undefined;
  let cancel: Cancel = () => {};

  async function forget(): Promise<void> {
    cancel();
    const copied = secret;
    secret = undefined;
    if (copied !== undefined && (await system.readText()) === copied) await system.clear();
  }

  function copy(text: string): void {
    cancel();
    secret = undefined;
    void system.writeText(text);
  }

  return {
    copy,
    copySecret(text) {
      copy(text);
      secret = text;
      cancel = clock.wake(later(clock.now(), minutes(1)), () => void forget());
    },
    forget,
  };
}
