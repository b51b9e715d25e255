import { type CompanyRules, type Lock, setupProvider } from '../company/company-rules.ts';
import type { InstalledBrowser } from '../console/browser-choice.ts';
import { browserName } from '../console/known-browsers.ts';
import type { Provider } from '../domain/provider.ts';
import { isSignInBrowser, MAI_WINDOW, type SignInPlace } from '../domain/sign-in/sign-in-browser.ts';
import type { Text } from '../text/en/en.ts';

type Rules = Pick<CompanyRules, 'providers' | 'locked'>;

/** Where people sign in to a company: as its setup says if that is locked, else the person's choice, else the setup's. */
export function signInPlace(rules: Rules, provider: Provider): SignInPlace {
  const theirs = setupProvider(rules, provider.signInUrl)?.signInWith;
  const own = lockOfPlace(rules, provider) === undefined ? provider.signInWith : undefined;
  return own ?? theirs ?? MAI_WINDOW;
}

/** Lock on the choice. Only a company that its setup names has a value to lock. */
export const lockOfPlace = (rules: Rules, { signInUrl }: Provider): Lock | undefined =>
  setupProvider(rules, signInUrl) === undefined ? undefined : rules.locked.signInWith;

export type PlaceOption = { readonly value: SignInPlace; readonly label: string };

/** Name of a place, for people. */
export const placeName = (place: SignInPlace, words: Text['signInWith']): string =>
  place === MAI_WINDOW ? words.maiWindow : browserName(place);

/** Places to choose from: Mai's window and installed browsers. A chosen one that is not installed stays in the list. */
export function placeOptions(
  installed: readonly InstalledBrowser[],
  chosen: SignInPlace,
  text: Text,
): readonly PlaceOption[] {
  const words = text.signInWith;
  const found = installed.flatMap(({ id, signsIn }) => (signsIn === true && isSignInBrowser(id) ? [id] : []));
  const option = (value: SignInPlace): PlaceOption => ({ value, label: placeName(value, words) });
  const isListed = chosen === MAI_WINDOW || found.includes(chosen);
  return [
    option(MAI_WINDOW),
    ...found.map(option),
    ...(isListed ? [] : [{ value: chosen, label: text.console.notFound(placeName(chosen, words)) }]),
  ];
}
