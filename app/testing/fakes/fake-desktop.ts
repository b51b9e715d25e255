import type { Notice } from '../../desktop/notices.ts';
import type { NotifierPort } from '../../desktop/notifier-port.ts';
import type { ViewPort } from '../../window/view-port.ts';

/** Desktop that records notifications, and a window that a test opens and closes. */
export class FakeDesktop implements NotifierPort, ViewPort {
  /** Current notifications. */
  standing: readonly Notice[] = [];
  /** All received, oldest first. */
  readonly shown: Notice[] = [];
  #isSeen = false;
  readonly #watchers = new Set<() => void>();

  show(notices: readonly Notice[]): void {
    const known = new Set(this.standing.map(({ id }) => id));
    this.shown.push(...notices.filter(({ id }) => !known.has(id)));
    this.standing = notices;
  }

  get titles(): readonly string[] {
    return this.standing.map(({ title }) => title);
  }

  isSeen(): boolean {
    return this.#isSeen;
  }

  watch(listener: () => void) {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
  }

  /** Mai's window is opened or closed. */
  see(isSeen: boolean): void {
    this.#isSeen = isSeen;
    for (const look of this.#watchers) look();
  }
}
