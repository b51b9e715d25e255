import { expect, it } from 'vitest';
import type { Provider } from '../domain/provider.ts';
import { claim } from '../testing/claims/claim.ts';
import { providerId, sampleSnapshot } from '../testing/sample-role.ts';
import { textFor } from '../text/text-for.ts';
import { EMPTY_SETTINGS } from './empty-settings.ts';
import { planImport } from './plan-import.ts';
import { settingsSentence } from './settings-change-text.ts';

const BETA: Provider = { id: providerId('beta'), name: 'Beta', signInUrl: 'https://d-1.awsapps.com/start' };

const imported = (sign: Pick<Provider, 'portal' | 'signInWith'>) =>
  planImport(sampleSnapshot([]), { ...EMPTY_SETTINGS, preferences: {}, providers: [{ ...BETA, ...sign }] });

it('a settings file never shares a portal’s sign-in with AWS’s tools: the person chooses that on each computer', () => {
  claim('token-cache-opt-in');
  const { parts } = imported({ portal: { region: 'eu-west-1', opensIn: 'window', sharesTokens: true } });
  expect(parts.providers.at(-1)?.portal).toEqual({ region: 'eu-west-1', opensIn: 'window' });
});

it('a settings file’s preview says where people sign in, if that is not Mai’s window', () => {
  const sentences = imported({ signInWith: 'chrome' }).changes.map(change => settingsSentence(change, textFor('en')));
  expect(sentences).toEqual([
    'Adds “\u2068Beta\u2069”, which signs in at “\u2068d-1.awsapps.com\u2069”',
    'Signs in to “\u2068Beta\u2069” with Google Chrome',
  ]);
});
