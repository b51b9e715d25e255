import { openSheet, watchSheets } from './open-sheets.ts';
import styles from './visually-hidden.module.css';

/** `urgent` breaks in, `calm` waits for its turn. */
type Urgency = 'urgent' | 'calm';

/** Screen readers have taken it over by then; what stays would be read again at the end of the page. Milliseconds. */
const TAKEN_AFTER = 1_000;

const POLITENESS = { urgent: 'assertive', calm: 'polite' } as const;
const regions = {} as Record<Urgency, HTMLElement>;

/**
 * Puts the live regions on the page, and into each sheet while it is open: what lies outside a modal dialog is not heard. They
 * are empty whenever they move, or the new place would be taken for news. Returns what takes them off the page.
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

/** Has a screen reader say something once. Nothing is shown. */
export function say(words: string, urgency: Urgency): void {
  if (words === '') return;
  const news = document.createElement('p');
  news.textContent = words;
  regions[urgency]?.append(news);
  window.setTimeout(() => news.remove(), TAKEN_AFTER);
}
