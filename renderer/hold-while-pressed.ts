import type { Cancel } from '../app/domain/cancel.ts';

/**
 * Ends of a press, and whether they are listened to on their way down. A drag ends it with `pointercancel`; the window has a
 * `blur` when it is hidden meanwhile, and must not get those of fields.
 */
const ENDS = [
  ['pointerup', true],
  ['pointercancel', true],
  ['blur', false],
] as const;

/**
 * Passes values on, but not while a pointer is pressed: then the latest one waits until the click has arrived. A click
 * needs the element under the pointer to be the same, in the same place, when it is pressed and released.
 */
export class HoldWhilePressed<T> {
  readonly #events: EventTarget;
  readonly #pass: (value: T) => void;
  #isPressed = false;
  #held: { readonly value: T } | undefined;

  /** `events`: the window, or what stands for it. */
  constructor(events: EventTarget, pass: (value: T) => void) {
    this.#events = events;
    this.#pass = pass;
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

  give(value: T): void {
    if (this.#isPressed) {
      this.#held = { value };
      return;
    }
    this.#held = undefined;
    this.#pass(value);
  }

  readonly #press = (): void => {
    this.#isPressed = true;
  };

  readonly #release = (): void => {
    if (!this.#isPressed) return;
    this.#isPressed = false;
    // The click follows in the same task.
    setTimeout(() => {
      if (this.#isPressed || this.#held === undefined) return;
      const { value } = this.#held;
      this.#held = undefined;
      this.#pass(value);
    });
  };
}
