import type { BrowserRefused, OwnBrowserFailure } from '../domain/failures/sign-in-failure.ts';
import { MAI_WINDOW } from '../domain/sign-in/sign-in-browser.ts';
import type { Text } from '../text/en/en.ts';
import type { Remedies, Remedy } from './remedies.ts';

/** A retry would fail the same way. */
const STAYS: ReadonlySet<OwnBrowserFailure['reason']> = new Set(['missing', 'forbidden']);

type Told = readonly [title: string, detail: string, ...remedies: readonly (Remedy | undefined)[]];

/** Title, detail and remedies where a page refuses a window or browser, or the person's browser fails. */
export function ownBrowserWords(
  failure: BrowserRefused | OwnBrowserFailure,
  { signIn, signInWith }: Pick<Remedies, 'signIn' | 'signInWith'>,
  words: Text['failures'],
): Told {
  if (failure.kind === 'browser-refused') {
    const { title, detail } = words['browser-refused'][failure.reason];
    return [title(failure.host), detail(failure.host), ...(failure.browsers ?? []).map(signInWith), signIn];
  }
  const { browser, reason, isLocked } = failure;
  const told = words['own-browser'];
  const remedies = [STAYS.has(reason) ? undefined : signIn, isLocked === true ? undefined : signInWith(MAI_WINDOW)];
  return [told.title(browser), told[reason](browser), ...remedies];
}
