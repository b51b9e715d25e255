import { openSheet, watchSheets } from './open-sheets.ts';
import styles from './visually-hidden.module.css';

/** `urgent` interrupts the current speech, `calm` waits for its end. */
type Urgency = 'urgent' | 'calm';

/** When another announcement may follow one, in milliseconds. Screen readers have usually queued the first by then. */
const NEXT_AFTER = 1_000;

/**
 * When an announcement is removed that no other one follows, in milliseconds. A busy computer tells screen readers late of it, and not at
 * all once it is gone; text that stays would be read as part of the page. React Aria waits as long.
 */
const REMOVED_AFTER = 7_000;

/** A page that draws no frame for so long is hidden. Milliseconds. */
const LATEST_FRAME = 5_000;

const POLITENESS = { urgent: 'assertive', calm: 'polite' } as const;
const regions = {} as Record<Urgency, HTMLElement>;
const waiting: Record<Urgency, string[]> = { urgent: [], calm: [] };
const removals: Partial<Record<Urgency, number>> = {};

/**
 * Adds live regions to the page and moves them into the topmost sheet, since live regions outside a modal dialog are not announced.
 * They are emptied before a move, or the move itself would be announced. Returns the cleanup function.
 */
export function prepareSaying(): () => void {
  const place = document.createElement('div');
  place.className = styles.hidden ?? '';
  for (const urgency of ['calm', 'urgent'] as const) {
    const region = document.createElement('div');
    region.setAttribute('aria-live', POLITENESS[urgency]);
    regions[urgency] = region;
    place.append(region);
  }
  const move = () => {
    const parent = openSheet() ?? document.body;
    if (place.parentElement === parent) return;
    for (const region of Object.values(regions)) region.replaceChildren();
    parent.append(place);
  };
  move();
  const unwatch = watchSheets(move);
  return () => {
    unwatch();
    place.remove();
  };
}

/**
 * Announces a text once through a live region, after those that are still to be announced. Nothing is shown. An urgent text drops the calm
 * ones that wait, as screen readers do: "Starting" must not follow the failure of that start.
 */
export function say(words: string, urgency: Urgency): void {
  if (words === '') return;
  if (urgency === 'urgent') waiting.calm.splice(1);
  waiting[urgency].push(words);
  if (waiting[urgency].length === 1) sayNext(urgency);
}

/**
 * Announces one text at a time, as the only text node of its region. Orca reads a region a moment after it has changed: two texts would
 * be read together and the second one again, and an element around the text would be reported as a second change.
 */
function sayNext(urgency: Urgency): void {
  const [words] = waiting[urgency];
  if (words === undefined) return;
  window.clearTimeout(removals[urgency]);
  regions[urgency]?.replaceChildren(words);
  afterFrame(() => {
    removals[urgency] = window.setTimeout(() => regions[urgency]?.replaceChildren(), REMOVED_AFTER);
    window.setTimeout(() => {
      waiting[urgency].shift();
      sayNext(urgency);
    }, NEXT_AFTER);
  });
}

/** Screen readers are told of a change with the next frame, which a busy computer draws late and a hidden page never. */
function afterFrame(run: () => void): void {
  const first = () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(latest);
    run();
  };
  const frame = requestAnimationFrame(first);
  const latest = window.setTimeout(first, LATEST_FRAME);
}
