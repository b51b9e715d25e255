import { HIDDEN } from '../../app/company/format/setup-patterns.ts';
import type { AccountId } from '../../app/domain/arn.ts';
import { iso } from '../../app/domain/instant.ts';
import type { PortalProvider, ProviderId } from '../../app/domain/provider.ts';
import { ok, type Result } from '../../app/domain/result.ts';
import { explain } from '../../app/failures/explain.ts';
import { FakeClock } from '../../app/testing/fakes/fake-clock.ts';
import { NOW } from '../../app/testing/sample-role.ts';
import { en } from '../../app/text/en/en.ts';
import { createPortalLists } from '../../main/identity-center/portal-lists.ts';
import { createSsoCalls } from '../../main/identity-center/sso-calls.ts';
import { chance, damaged, oddWord, pick, several } from './hostile.ts';
import { type Random, REFUSED, type Target, takenUnless, trial } from './trial.ts';

const TOKEN = 'the-access-token';
const ACCOUNT = '123456789012' as AccountId;
const ROLE = { roleArn: '', accountId: ACCOUNT, name: 'ReadOnlyAccess', partition: 'aws' } as const;
const PORTAL: PortalProvider = {
  id: 'portal' as ProviderId,
  name: 'Acme',
  signInUrl: 'https://acme.awsapps.com/start',
  portal: { region: 'eu-central-1' },
};

/** Responses in place of an access portal's. What is taken is of AWS's form, one visible line, and never the token. */
export const PORTAL_ANSWERS: Target = {
  wrong: 'wrong answers',
  runs: 20_000,
  trial: random => {
    const asked = pick(random, ['accounts', 'permissionSets', 'credentials']);
    let requests = 0;
    const answers = Array.from({ length: 4 }, () => hostileAnswer(random, asked));
    const clock = new FakeClock(NOW);
    const calls = createSsoCalls({
      environment: {},
      clock,
      pace: { run: request => request(), hold: () => undefined, wait: async () => undefined },
      random: () => 0,
      async fetch() {
        const { status, headers, body } = answers[Math.min(requests, 3)] ?? { status: 500 };
        requests += 1;
        return new Response(body, { status, ...(headers && { headers }) });
      },
    });
    const tokens = { accessToken: async () => ok(TOKEN), end: async () => undefined };
    const lists = createPortalLists({ calls, tokens, clock });
    return trial(
      async (): Promise<Result<unknown>> => {
        if (asked === 'accounts') return lists.accounts(PORTAL);
        return asked === 'credentials' ? lists.credentials(PORTAL, ROLE) : lists.permissionSets(PORTAL, ACCOUNT);
      },
      answer => {
        const endless = requests > 20 ? [`${requests} requests`] : [];
        if (!answer.ok) {
          const { title, detail } = explain(answer.failure, {}, en);
          const quotes = /the-access-token|what was asked|\u202e/.test(`${title} ${detail}`);
          return quotes || endless.length > 0 ? takenUnless([title, ...endless]) : REFUSED;
        }
        return takenUnless([...endless, ...wrongIn(answer.value)]);
      },
    );
  },
};

const VISIBLE = new RegExp(`^${HIDDEN.replace('[', '[^')}{1,64}$`, 'u');

/** Whatever a list or credentials contain must be of AWS's form, told independently of Mai's parsers. */
function wrongIn(value: unknown): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((entry: unknown) => {
      if (typeof entry === 'string') return /^[\w+=,.@-]{1,32}$/.test(entry) ? [] : [JSON.stringify(entry)];
      const { accountId, name } = entry as { readonly accountId: string; readonly name: string };
      return /^\d{12}$/.test(accountId) && VISIBLE.test(name) ? [] : [JSON.stringify(entry)];
    });
  const { credentials } = value as { readonly credentials: Readonly<Record<string, unknown>> };
  const { expiration, ...texts } = credentials;
  iso(expiration as Parameters<typeof iso>[0]);
  const isLine = (text: unknown) => typeof text === 'string' && /^[\x21-\x7e]+$/.test(text);
  return Object.values(texts).every(isLine) && Number(expiration) > NOW ? [] : [JSON.stringify(credentials)];
}

function hostileAnswer(random: Random, asked: string) {
  const odd = () => (chance(random, 2) ? oddWord(random) : pick<unknown>(random, [5, null, {}, [], true, -1, 1e308]));
  const id = () => pick<unknown>(random, [ACCOUNT, '210987654321', odd()]);
  const nextToken = pick<unknown>(random, [null, undefined, 'next', odd()]);
  const expiration = pick<unknown>(random, [NOW + 3_600_000, NOW / 1_000, -1, 8.64e15 + 1, '1e9', odd()]);
  const text = () => pick<unknown>(random, ['ASIAGOOD/+=', 'ASIAGOOD', odd()]);
  const sound = {
    accounts: () => ({
      accountList: several(random, 6, () => pick(random, [{ accountId: id(), accountName: odd() }, odd()])),
      nextToken,
    }),
    permissionSets: () => ({
      roleList: several(random, 6, () => ({
        roleName: pick<unknown>(random, ['ReadOnlyAccess', 'Billing', odd()]),
        accountId: id(),
      })),
      nextToken,
    }),
    credentials: () => ({
      roleCredentials: pick<unknown>(random, [
        { accessKeyId: text(), secretAccessKey: text(), sessionToken: text(), expiration },
        odd(),
      ]),
    }),
  }[asked];
  const refusal = () => ({ error: pick(random, ['invalid_grant', odd()]), message: 'what was asked', __type: odd() });
  const status = pick(random, [200, 200, 200, 200, 400, 401, 403, 404, 429, 500, 301]);
  const json = JSON.stringify(status === 200 ? sound?.() : refusal());
  const body = chance(random, 3)
    ? damaged(random, json)
    : pick(random, [json, json, json, json, '<html>proxy</html>', '']);
  const type = pick(random, ['ForbiddenException', 'UnauthorizedException', 'Evil', '']);
  return { status, body, headers: { 'x-amzn-errortype': type, Date: pick(random, ['yesterday', '']) } };
}
