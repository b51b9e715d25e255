import { expect, test } from './fixtures.ts';
import { CompanyPage } from './pages/company-page.ts';
import { HomePage } from './pages/home-page.ts';
import { WelcomePage } from './pages/welcome-page.ts';

test('takes a new person from the first start to keys that every AWS tool reads', async ({ mai, company }) => {
  const popover = await mai.popover();
  const welcome = new WelcomePage(popover);
  await expect(welcome.title).toBeVisible();
  await welcome.enter(company.signInUrl());
  await new CompanyPage(await mai.signInWindow()).signIn(company.users.fourteenRoles);
  const home = new HomePage(popover);
  await expect(home.roles).toHaveCount(14);
  await home.role('Analyst', '210987654321').click();
  await expect(home.live).toHaveCount(1);
});
