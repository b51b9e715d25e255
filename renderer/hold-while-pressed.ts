import type { Cancel } from '../app/domain/cancel.ts';

/**
 * Ends of a press, and whether they are listened to on their way down. A drag ends it with `pointercancel`; the window has a
 * `blur` when it is hidden meanwhile, and must not get those of fields. A move without a button shows that the end went elsewhere,
 * for example to a list that the system opened.
 */
const ENDS = [
  ['pointerup', true],
  ['pointercancel', true],
  ['pointermove', true],
  ['blur', false],
] as const;

/**
 * Makes changes of the page, but not while a pointer is pressed: then they wait, in their order, until the click has arrived. A
 * click needs the element under the pointer to be the same, in the same place, when it is pressed and released.
 */
export class HoldWhilePressed {
  readonly #events: EventTarget;
  #isPressed = false;
  #held: (() => void)[] = [];

  /** `events`: the window, or what stands for it. */
  constructor(events: EventTarget) {
    this.#events = events;
  }

  /** Starts to watch the pointer; returns the function that ends it. */
  watch(): Cancel {
    this.#events.addEventListener('pointerdown', this.#press, { capture: true });
    for (const [end, capture] of ENDS) this.#events.addEventListener(end, this.#release, { capture });
    return () => {
      this.#events.removeEventListener('pointerdown', this.#press, { capture: true });
      for (const [end, capture] of ENDS) this.#events.removeEventListener(end, this.#release, { capture });
    };
  }

  /** Makes a change now, or after the press and after the changes that wait for its end. */
  change(change: () => void): void {
    this.#held.push(change);
    if (!this.#isPressed) this.#changeAll();
  }

  #changeAll(): void {
    const changes = this.#held;
    this.#held = [];
    for (const change of changes) change();
  }

  readonly #press = (): void => {
    this.#isPressed = true;
  };

  readonly #release = ({ type, buttons }: Event & { readonly buttons?: number }): void => {
    if (!this.#isPressed || (type === 'pointermove' && buttons !== 0)) return;
    this.#isPressed = false;
    // The click follows in the same task.
    setTimeout(() => {
      if (!this.#isPressed) this.#changeAll();
    });
  };
}
