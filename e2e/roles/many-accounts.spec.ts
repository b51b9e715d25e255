import { expect, test } from '../driver/fixtures.ts';
import { signInFirst } from '../driver/journey.ts';
import { HomePage } from '../pages/home-page.ts';

test('two thousand roles are collapsed into accounts, and expanded ones are kept over a restart', async ({
  start,
  company,
}) => {
  const mai = await start();
  const home = await signInFirst(mai, company, company.users.twoThousandRoles);
  await expect(home.accounts).toHaveCount(250);
  await expect(home.roles).toHaveCount(0);
  const name = (await home.accounts.nth(2).locator('bdi').first().textContent()) ?? '';
  await expect(home.account(name)).toHaveAttribute('aria-expanded', 'false');
  await home.account(name).click();
  await expect(home.account(name)).toHaveAttribute('aria-expanded', 'true');
  await expect(home.account(name)).toBeFocused();
  await expect(home.roles).toHaveCount(8);

  await test.step('a search finds roles of collapsed accounts', async () => {
    await home.page.keyboard.type('admin');
    await expect(home.roles).toHaveCount(15);
    await home.page.keyboard.press('Escape');
    await expect(home.roles).toHaveCount(8);
  });

  await mai.quit();
  const again = await start();
  await again.raise();
  const later = new HomePage(await again.popover());
  await expect(later.account(name)).toHaveAttribute('aria-expanded', 'true');
  await expect(later.roles).toHaveCount(8);
});

test('Enter starts the first role without a search, number keys start favorites, and the next word replaces a search', async ({
  start,
  company,
}) => {
  const mai = await start();
  const home = await signInFirst(mai, company, company.users.fourteenRoles);
  const { keyboard } = home.page;
  const names = await home.roles
    .getByRole('button', { name: /^Start / })
    .evaluateAll(buttons => buttons.map(button => button.getAttribute('aria-label')?.replace('Start ', '') ?? ''));
  const [first = '', second = '', third = ''] = names;
  const stop = (name: string) => home.page.getByRole('button', { name: `Stop ${name}` });
  await expect(home.search).toBeFocused();
  await keyboard.press('Enter');
  await expect(stop(first)).toBeVisible();
  await expect(home.search).toBeFocused();
  await keyboard.press('Enter');
  await expect(stop(second)).toBeVisible();

  await test.step('a favorite is the first role, and has the first number', async () => {
    const star = home.page.getByRole('button', { name: `Favorite: ${third}` }).last();
    await star.click();
    await expect(home.favorites).toHaveCount(1);
    await keyboard.press('Control+1');
    await expect(stop(third)).toBeVisible();
  });

  await test.step('the word of a search that has started a role is replaced by the next one', async () => {
    await keyboard.press('Control+k');
    await expect(home.search).toBeFocused();
    await keyboard.type('developer');
    await expect(home.roles).toHaveCount(1);
    await keyboard.press('Enter');
    await expect(home.active).toHaveText([/^Developer/]);
    await keyboard.type('website');
    await expect(home.search).toHaveValue('website');
  });
});
