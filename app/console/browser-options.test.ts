import { describe, expect, it } from 'vitest';
import { en } from '../text/en/en.ts';
import type { BrowserChoice } from './browser-choice.ts';
import { browserOptions, optionValue } from './browser-options.ts';

const installed = [
  { id: 'firefox', name: 'Firefox', windows: ['normal', 'private', 'own'] },
  { id: 'org.gnome.Epiphany', name: 'Web', windows: ['normal'] },
] as const;
const own: BrowserChoice = { kind: 'browser', id: 'firefox', window: 'own' };
const labels = (chosen: BrowserChoice | undefined, scope: Parameters<typeof browserOptions>[2]) =>
  browserOptions(installed, chosen, scope, en).map(({ label }) => label);

describe('the browsers to choose from', () => {
  it('are the default and each window of those installed', () => {
    expect(labels(undefined, { kind: 'all' })).toEqual([
      'System default',
      'Firefox',
      'Firefox, private window',
      'Firefox, separate profile for each account',
      'Web',
    ]);
  });

  it('of an account include that of all accounts', () => {
    expect(labels(own, { kind: 'account', ofAll: own })).toEqual([
      'Same as all accounts (Firefox, separate profile for each account)',
      'System default',
      'Firefox',
      'Firefox, private window',
      'Firefox, separate profile for this account',
      'Web',
    ]);
  });

  it.each([
    [{ kind: 'browser', id: 'edge', window: 'private' }, 'Microsoft Edge, private window (not found)'],
    [{ kind: 'browser', id: 'some.browser', window: 'normal' }, 'some.browser (not found)'],
    [{ kind: 'browser', id: 'org.gnome.Epiphany', window: 'private' }, 'Web, private window (not found)'],
  ] as const)('include a chosen one that is missing: %j', (chosen, label) => {
    expect(labels(chosen, { kind: 'all' }).at(-1)).toBe(label);
  });

  it('have a value for each choice', () => {
    const options = browserOptions(installed, undefined, { kind: 'account', ofAll: { kind: 'default' } }, en);
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    for (const { value, choice } of options) expect(optionValue(choice)).toBe(value);
  });
});
