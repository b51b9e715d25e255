import { rmSync } from 'node:fs';
import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test } from '../driver/fixtures.ts';
import { openPages } from '../driver/main-process.ts';
import { visit } from '../driver/open-sign-in.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { WelcomePage } from '../pages/welcome-page.ts';
import { asOrdinaryUser, canBeOrdinaryUser, confinementOf } from './ordinary-user.ts';

// From the kernel: only Linux exposes it in files.
if (process.platform === 'linux')
  test('every page runs in Chromium’s sandbox: seccomp filter, no_new_privs, own namespaces', async ({
    start,
    home,
    company,
  }) => {
    claim('sandbox-every-page');
    test.skip(
      !canBeOrdinaryUser(),
      'The system lets root make no user namespace, as in a chroot: there is no sandbox to look at.',
    );
    const mai = await start(asOrdinaryUser(home));
    const page = await visit(mai, company.signInUrl());
    const [main, isRoot] = await mai.electron.evaluate(() => [process.pid, process.getuid?.() === 0] as const);
    expect(isRoot).toBe(false);
    const pages = await openPages(mai);
    expect(pages).toHaveLength(2);
    for (const { url, processId } of pages)
      expect(confinementOf(processId, main), url).toEqual({ isFiltered: true, gainsNothing: true, isAlone: true });
    await new CompanyPage(page).signIn(company.users.fourteenRoles);
    await expect(new HomePage(await mai.popover()).roles).toHaveCount(14);
  });

/** Switches and environment variables that disable the sandbox or part of it. */
const WITHOUT_SANDBOX = [
  { by: '--no-sandbox', switches: ['--no-sandbox'], environment: {} },
  { by: '--no-sandbox', switches: ['--no-sandbox', '--no-zygote'], environment: {} },
  { by: '--disable-seccomp-filter-sandbox', switches: ['--disable-seccomp-filter-sandbox'], environment: {} },
  { by: 'ELECTRON_DISABLE_SANDBOX', switches: [], environment: { ELECTRON_DISABLE_SANDBOX: '1' } },
] as const;

if (process.platform === 'linux')
  test('an ordinary user without the sandbox gets no sign-in page, and Mai names the cause', async ({
    start,
    home,
    company,
  }) => {
    claim('no-sandbox-no-sign-in');
    test.skip(!canBeOrdinaryUser(), 'The system lets root make no user namespace, as in a chroot.');
    for (const { by, switches, environment } of WITHOUT_SANDBOX)
      await test.step(`${switches.join(' ')} ${Object.keys(environment).join(' ')}`.trim(), async () => {
        const mai = await start({ ...asOrdinaryUser(home, switches), environment });
        const popover = await mai.popover();
        const notice = new HomePage(popover).notice('Mai is running without its sandbox');
        await expect(notice).toContainText(`started with ${by},`);
        await new WelcomePage(popover).enter(company.signInUrl());
        await expect(notice).toHaveCount(1);
        await expect.poll(() => home.read(home.settings)).toContain(company.signInUrl());
        expect((await openPages(mai)).filter(({ url }) => !url.startsWith('app:'))).toEqual([]);
        expect(company.requests).toEqual([]);
        await mai.quit();
        rmSync(home.data, { recursive: true });
      });
  });
