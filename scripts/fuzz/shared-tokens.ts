import { hours, instant, LAST_INSTANT, later } from '../../app/domain/instant.ts';
import { parseSharedToken, type SharedToken, sharedTokenText } from '../../main/identity-center/shared-token.ts';
import { newerToken } from '../../main/identity-center/token-cache.ts';
import { chance, damaged, mutated } from './hostile.ts';
import { REFUSED, type Target, takenUnless, trial } from './trial.ts';

const NOW = instant(Date.parse('2026-11-28T09:00:00Z'));
const OWN: SharedToken = {
  startUrl: 'https://acme.awsapps.com/start',
  region: 'eu-central-1',
  accessToken: 'aoaAAAAA',
  expiresAt: NOW,
  refreshToken: 'aorAAAAA',
  clientId: 'client',
  clientSecret: 'secret',
  registrationExpiresAt: later(NOW, hours(90 * 24)),
};

/** Files of AWS's token cache. What is read can be a header, and only Mai's own registration replaces Mai's token. */
export const SHARED_TOKENS: Target = {
  wrong: 'wrong tokens',
  runs: 100_000,
  trial: random => {
    const text = sharedTokenText({ ...OWN, expiresAt: later(NOW, hours(1)) });
    const changed = JSON.stringify(mutated(random, JSON.parse(text))) ?? '';
    const file = chance(random, 3) ? damaged(random, text) : changed;
    return trial(
      () => parseSharedToken(file),
      token => {
        if (token === undefined) return REFUSED;
        const { accessToken, refreshToken = 'none', clientId, clientSecret, expiresAt, registrationExpiresAt } = token;
        const secrets = [accessToken, refreshToken, clientId, clientSecret];
        const next = newerToken(OWN, token) ?? OWN;
        return takenUnless([
          ...secrets.filter(secret => !/^[\x21-\x7e]{1,20000}$/.test(secret)).map(secret => JSON.stringify(secret)),
          ...[expiresAt, registrationExpiresAt].filter(at => !(at >= 0 && at <= LAST_INSTANT)).map(String),
          ...(next.clientId === OWN.clientId && next.region === OWN.region ? [] : ['another sign-in']),
          ...(JSON.stringify(parseSharedToken(sharedTokenText(token))) === undefined ? ['unreadable'] : []),
        ]);
      },
    );
  },
};
