import { expect, test } from './fixtures.ts';
import { ANALYST, ANALYST_PROFILE, getKeys, signInFirst } from './journey.ts';
import { hideWindows, watchWindows, windowNews } from './window-watch.ts';

const READ_ONLY = ['ReadOnly', '210987654321'] as const;

test.describe('with keys that live for twenty seconds', () => {
  test.use({ companyOptions: { idp: { assertionSeconds: 8 }, sts: { lifeSeconds: 20 } } });

  test('renews two roles with one sign-in that nobody notices', async ({ mai, company, home }) => {
    const page = await signInFirst(mai, company, company.users.fourteenRoles);
    await getKeys(page, ...ANALYST);
    await getKeys(page, ...READ_ONLY);
    await hideWindows(mai);
    await watchWindows(mai);
    const before = company.requests.length;
    await company.waitFor(({ kind }) => kind === 'assertion-sent', before);
    await expect.poll(() => company.issued.length).toBe(4);
    await expect.poll(() => home.read(home.credentials)).toContain(company.issued.at(-1)?.accessKeyId);
    expect(home.read(home.credentials)).toContain(`[${ANALYST_PROFILE}]`);
    expect(await windowNews(mai)).toEqual({ made: 1, seen: [] });
    expect(await mai.visibleTitles()).toEqual([]);
    const since = company.requests.slice(before);
    expect(since.filter(({ kind }) => kind === 'assertion-sent')).toMatchObject([{ silent: true }]);
    for (const keys of company.issued.slice(0, 2)) expect(home.read(home.credentials)).not.toContain(keys.accessKeyId);
  });
});
