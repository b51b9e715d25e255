import type { Locator, Page } from 'playwright';

export class SettingsSheet {
  readonly dialog: Locator;
  readonly companies: Locator;
  readonly addCompany: Locator;
  readonly forgetComputer: Locator;
  /** What deletion would remove, and the confirmation. */
  readonly forgetQuestion: Locator;
  readonly forgetEverything: Locator;
  readonly removeForGood: Locator;
  readonly exportSettings: Locator;
  readonly importSettings: Locator;
  readonly openSetup: Locator;
  readonly dropSetup: Locator;
  readonly search: Locator;
  readonly region: Locator;
  readonly endOnQuit: Locator;
  readonly endpoint: Locator;
  readonly removeExpired: Locator;
  readonly confirmProduction: Locator;
  readonly defaultProfile: Locator;
  readonly startLastRoles: Locator;
  readonly openAtLogin: Locator;
  readonly restore: Locator;
  /** Browser of all accounts' consoles. */
  readonly browser: Locator;
  readonly licenses: Locator;
  readonly troubleshoot: Locator;
  readonly activity: Locator;
  readonly naming: Locator;
  readonly asJson: Locator;
  readonly asTsv: Locator;
  readonly quit: Locator;
  readonly back: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Settings' });
    this.companies = this.dialog.getByRole('region', { name: 'Companies' }).getByRole('listitem');
    this.addCompany = this.dialog.getByRole('button', { name: 'Add another company' });
    this.forgetComputer = this.dialog.getByRole('button', { name: 'Delete all Mai data…' });
    this.forgetQuestion = this.dialog.getByRole('group', { name: 'Delete all Mai data…' });
    this.forgetEverything = this.dialog.getByRole('button', { name: 'Delete all data' });
    this.removeForGood = this.dialog.getByRole('button', { name: 'Remove', exact: true });
    this.exportSettings = this.dialog.getByRole('button', { name: 'Export settings…' });
    this.importSettings = this.dialog.getByRole('button', { name: 'Import settings…' });
    this.openSetup = this.dialog.getByRole('button', { name: 'Open a company setup file…' });
    this.dropSetup = this.dialog.getByRole('button', { name: 'Stop using this setup' });
    this.search = this.dialog.getByRole('searchbox', { name: 'Search settings' });
    this.region = this.dialog.getByRole('combobox', { name: 'Default region' });
    this.endOnQuit = this.dialog.getByRole('switch', { name: 'Stop roles when Mai quits' });
    this.endpoint = this.dialog.getByRole('switch', { name: 'Local credentials server' });
    this.defaultProfile = this.dialog.getByRole('switch', { name: 'Make the first active role the default' });
    this.confirmProduction = this.dialog.getByRole('switch', { name: 'Ask before starting production roles' });
    this.removeExpired = this.dialog.getByRole('switch', { name: 'Remove expired credentials' });
    this.startLastRoles = this.dialog.getByRole('switch', { name: 'Start my last roles' });
    this.openAtLogin = this.dialog.getByRole('switch', { name: 'Start Mai when I log in' });
    this.restore = this.dialog.getByRole('button', { name: 'Restore AWS files…' });
    this.browser = this.dialog.getByRole('combobox', { name: 'Open the console in' });
    this.licenses = this.dialog.getByRole('button', { name: 'Licenses' });
    this.troubleshoot = this.dialog.getByRole('button', { name: 'Troubleshoot' });
    this.activity = this.dialog.getByRole('button', { name: 'Activity' });
    this.naming = this.dialog.getByRole('button', { name: 'Rename profiles' });
    this.asJson = this.dialog.getByRole('button', { name: 'Export as JSON…' });
    this.asTsv = this.dialog.getByRole('button', { name: 'Export as TSV…' });
    this.quit = this.dialog.getByRole('button', { name: 'Quit Mai' });
    this.back = this.dialog.getByRole('button', { name: 'Back' });
  }

  signIn(company: string): Locator {
    return this.dialog.getByRole('button', { name: `Sign in to ${company}`, exact: true });
  }

  remove(company: string): Locator {
    return this.dialog.getByRole('button', { name: `Remove ${company}…` });
  }

  /** Signs out, and confirms it. */
  async signOutOf(company: string): Promise<void> {
    await this.signOut(company).click();
    await this.dialog.getByRole('group').getByRole('button', { name: 'Sign out', exact: true }).click();
  }

  signOut(company: string): Locator {
    return this.dialog.getByRole('button', { name: `Sign out of ${company}` });
  }
}
