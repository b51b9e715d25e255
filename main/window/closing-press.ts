import { isNear, type Rectangle } from '../../app/window/popover-position.ts';
import { placeOfPress } from '../desktop/icon-position.ts';

/** The longest time from a press on the icon to its click, on a busy computer. Milliseconds. */
const LONGEST_CLICK = 2_000;

/**
 * The press that took the focus from the window, which closes it. If it was on the icon, its click follows and is not to open the
 * window again.
 */
export class ClosingPress {
  #last: { readonly at: number; readonly place: Promise<Rectangle | undefined> } | undefined;

  /** The window has lost the focus. */
  note(): void {
    this.#last = { at: performance.now(), place: placeOfPress().catch(() => undefined) };
  }

  /** The window was closed in another way, or opened. */
  forget(): void {
    this.#last = undefined;
  }

  /** Whether a click on the icon at this position began with that press. Once for each press. */
  async isOf(anchor: Rectangle | undefined): Promise<boolean> {
    const last = this.#last;
    this.#last = undefined;
    if (anchor === undefined || last === undefined || performance.now() - last.at > LONGEST_CLICK) return false;
    const place = await last.place;
    return place !== undefined && isNear(place, anchor);
  }
}
