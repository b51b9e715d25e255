import { expect, test } from './fixtures.ts';
import { openPages } from './main-process.ts';
import { asOrdinaryUser, canBeOrdinaryUser, confinementOf } from './ordinary-user.ts';
import { CompanyPage } from './pages/company-page.ts';
import { HomePage } from './pages/home-page.ts';
import { visit } from './visit.ts';

// The kernel's word for it: only Linux tells it in files.
if (process.platform === 'linux')
  test('runs every page in Chromium’s sandbox: filtered system calls, no rights to gain, no network of its own', async ({
    start,
    home,
    company,
  }) => {
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
