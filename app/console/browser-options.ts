import { assertNever } from '../domain/result.ts';
import type { Text } from '../text/en/en.ts';
import type { BrowserChoice, BrowserWindow, InstalledBrowser } from './browser-choice.ts';
import { browserName } from './known-browsers.ts';

/** An entry of a list of browsers; `choice` is undefined for "same as all accounts". */
export type BrowserOption = { readonly value: string; readonly label: string; readonly choice?: BrowserChoice };

export type BrowserScope =
  | { readonly kind: 'all' }
  /** The browser of all accounts. */
  | { readonly kind: 'account'; readonly ofAll: BrowserChoice };

/** Value of a choice in a list. */
export const optionValue = (choice: BrowserChoice | undefined): string =>
  choice === undefined ? '' : choice.kind === 'default' ? 'default' : `${choice.id} ${choice.window}`;

/** Browsers and windows to choose from. A chosen one that is not installed stays in the list. */
export function browserOptions(
  installed: readonly InstalledBrowser[],
  chosen: BrowserChoice | undefined,
  scope: BrowserScope,
  { console: words }: Text,
): readonly BrowserOption[] {
  const labelOf = (choice: BrowserChoice, of: BrowserScope['kind']): string =>
    choice.kind === 'default'
      ? words.systemDefault
      : windowLabel(nameOf(installed, choice.id), choice.window, of, words);
  const option = (choice: BrowserChoice): BrowserOption => ({
    value: optionValue(choice),
    label: labelOf(choice, scope.kind),
    choice,
  });
  const found = installed.flatMap(({ id, windows }) => windows.map(window => option({ kind: 'browser', id, window })));
  const isFound =
    chosen === undefined || chosen.kind === 'default' || found.some(({ value }) => value === optionValue(chosen));
  return [
    ...(scope.kind === 'account' ? [{ value: '', label: words.sameAsAll(labelOf(scope.ofAll, 'all')) }] : []),
    option({ kind: 'default' }),
    ...found,
    ...(isFound ? [] : [{ ...option(chosen), label: words.notFound(labelOf(chosen, scope.kind)) }]),
  ];
}

const nameOf = (installed: readonly InstalledBrowser[], wanted: string): string =>
  installed.find(({ id }) => id === wanted)?.name ?? browserName(wanted);

function windowLabel(
  browser: string,
  window: BrowserWindow,
  scope: BrowserScope['kind'],
  words: Text['console'],
): string {
  switch (window) {
    case 'normal':
      return browser;
    case 'private':
      return words.privateWindow(browser);
    case 'own':
      return scope === 'all' ? words.ownProfiles(browser) : words.ownProfile(browser);
    default:
      return assertNever(window);
  }
}
