import { claim } from '../../app/testing/claims/claim.ts';
import { expect, test } from '../driver/fixtures.ts';
import { signInAfterwards, visit } from '../driver/open-sign-in.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { startCompany } from '../simulator/company.ts';

const FEATURES =
  'frame=no,kiosk=yes,fullscreen=yes,alwaysOnTop=yes,opacity=0,title=Mai,skipTaskbar=yes,width=4000,height=4000,left=0,top=0';

test('pop-ups follow the sign-in window’s rules, are limited in number, and are isolated', async ({ mai, company }) => {
  const page = await visit(mai, company.signInUrl('/attack/title-spoof'));
  const title = `${new URL(company.idpUrl).host} — Sign in`;
  await test.step('titles a pop-up by its host, whatever the page’s title', async () => {
    claim('title-host');
    await page.waitForFunction(() => document.title === 'Sign in — accounts.google.com');
    await page.evaluate(() => {
      history.pushState({}, '', '/signin.aws.amazon.com/saml');
      moveTo(0, 0);
      resizeTo(4_000, 4_000);
    });
    const titles = await mai.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(window => window.getTitle()),
    );
    expect(titles.toSorted()).toEqual([title, 'Mai'].toSorted());
  });
  await page.goto(company.signInUrl('/attack/blank'));
  const opening = mai.electron.waitForEvent('window');
  await page.evaluate(wish => void window.open('/login', 'sign-in', wish), FEATURES);
  const popUp = await opening;
  await test.step('opens pop-ups as children under the same rules, ignoring the page’s window features', async () => {
    claim('pop-up-rules');
    await new CompanyPage(popUp).user.waitFor();
    const children = await mai.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter(window => window.getParentWindow() !== null)
        .map(window => ({
          title: window.getTitle(),
          size: window.getSize(),
          looks: [window.isKiosk(), window.isFullScreen(), window.isAlwaysOnTop(), window.getOpacity()],
          parent: window.getParentWindow()?.getTitle(),
        })),
    );
    expect(children).toEqual([{ title, size: [480, 640], looks: [false, false, false, 1], parent: title }]);
  });
  await test.step('limits pop-ups to four, and none from a pop-up', async () => {
    claim('pop-up-rules');
    expect(await popUp.evaluate(() => String(window.open('/login', 'second')))).toBe('null');
    const more = await page.evaluate(
      () => Array.from({ length: 10 }, () => window.open('about:blank') !== null).filter(Boolean).length,
    );
    expect(more).toBe(3);
    for (const target of ['app://mai/index.html', 'file:///etc/passwd', 'mailto:it@example.com', 'http://example.com/'])
      expect(await popUp.evaluate(address => String(window.open(address)), target)).toBe('null');
  });
  await test.step('isolates pop-ups of different companies with the same name', async () => {
    claim('pop-up-names');
    const other = await startCompany();
    try {
      const popover = await mai.popover();
      // As macOS does on a click on the Dock icon.
      await mai.raise();
      await new HomePage(popover).settings.click();
      await new SettingsSheet(popover).addCompany.click();
      const hostile = await visit(mai, other.signInUrl('/attack/blank'));
      expect(await hostile.evaluate(() => String(window.open('/login', 'sign-in')))).toBe('null');
      expect(popUp.url()).toBe(`${company.idpUrl}/login`);
      expect(other.requests.map(({ kind }) => kind)).toEqual(['attack-shown']);
      await signInAfterwards(mai, company);
      const open = () => mai.electron.windows().map(each => new URL(each.url()).origin);
      await expect.poll(open).toEqual(['null', other.idpUrl]);
    } finally {
      await other.stop();
    }
  });
});
