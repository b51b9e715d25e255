import type { Locator } from 'playwright';
import { expect, test } from './gallery/fixtures.ts';
import { SAMPLES } from './gallery/samples.ts';
import { HomePage } from './pages/home-page.ts';

/** What the page says in the very next frame after a click whose answer never comes. */
async function inNextFrame(target: Locator): Promise<string> {
  return await target.evaluate(async element => {
    if (element instanceof HTMLElement) element.click();
    await new Promise(requestAnimationFrame);
    return document.body.textContent;
  });
}

const CLICKS: readonly { readonly on: string; readonly click: (home: HomePage) => Locator; readonly says: string }[] = [
  { on: 'roles-14', click: home => home.role('Analyst', 'Sales data'), says: 'Getting keys…' },
  { on: 'roles-2000', click: home => home.role('Administrator', 'Finance Billing backup'), says: 'Getting keys…' },
  { on: 'live-1', click: home => home.stop('Analyst', 'Sales data'), says: 'Stopping…' },
  {
    on: 'invitation',
    click: home => home.page.getByRole('button', { name: 'Sign in to Example Energy' }),
    says: 'Signing in at Example Energy…',
  },
];

for (const { on, click, says } of CLICKS)
  test(`answers a click on ${on.replaceAll('-', ' ')} in the next frame: ${says}`, async ({ stage }) => {
    const sample = SAMPLES.find(({ name }) => name === on);
    if (sample === undefined) throw new Error(`There is no sample “${on}”.`);
    await stage.play({ ...sample, answer: 'never' });
    expect(await inNextFrame(click(new HomePage(stage.page)))).toContain(says);
  });
