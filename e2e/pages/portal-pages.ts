import type { Locator, Page } from 'playwright';

/** What a person sees of an access portal: the waiting sign-in, the code, the region, and the settings. */
export class PortalPages {
  /** Card of a sign-in that waits in the browser. */
  readonly waiting: Locator;
  readonly openAgain: Locator;
  readonly copyLink: Locator;
  readonly otherComputer: Locator;
  readonly cancel: Locator;
  /** Page with the code. */
  readonly codeTitle: Locator;
  /** For screen readers. */
  readonly spelledCode: Locator;
  readonly copyCode: Locator;
  readonly region: Locator;
  readonly regionProblem: Locator;
  /** Page of the settings. */
  readonly sheet: Locator;
  readonly openSettings: Locator;
  readonly browser: Locator;
  readonly window: Locator;
  readonly sharesTokens: Locator;
  readonly refresh: Locator;
  readonly withCode: Locator;
  readonly changeRegion: Locator;
  /** The rest of a long list is loading. */
  readonly loading: Locator;

  constructor(page: Page) {
    this.waiting = page.getByRole('region', { name: /^Signing in to / }).filter({ hasText: 'Finish in your browser.' });
    this.openAgain = page.getByRole('button', { name: /^Open again/ });
    this.copyLink = page.getByRole('button', { name: /^Copy link/ });
    this.otherComputer = page.getByRole('button', { name: /^Use another computer/ });
    this.cancel = page.getByRole('button', { name: /^Cancel signing in/ });
    this.codeTitle = page.getByRole('heading', { name: 'Sign in on another computer' });
    this.spelledCode = page.getByRole('main').getByText(/^Code: /);
    this.copyCode = page.getByRole('button', { name: 'Copy code' });
    this.region = page.getByRole('combobox', { name: 'Region of IAM Identity Center' });
    this.regionProblem = page.getByRole('main').getByRole('alert');
    this.sheet = page.getByRole('dialog', { name: /^Portal settings of / });
    this.openSettings = page.getByRole('button', { name: /^Portal settings…/ });
    this.browser = this.sheet.getByRole('radio', { name: 'Your browser' });
    this.window = this.sheet.getByRole('radio', { name: 'Mai’s window' });
    this.sharesTokens = this.sheet.getByRole('switch', { name: 'Also sign in the AWS command line' });
    this.refresh = this.sheet.getByRole('button', { name: 'Refresh list' });
    this.withCode = this.sheet.getByRole('button', { name: 'Sign in with a code…' });
    this.changeRegion = this.sheet.getByRole('button', { name: 'Change region…' });
    this.loading = page.getByText('Loading more accounts…');
  }
}
