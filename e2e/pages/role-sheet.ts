import type { Locator, Page } from 'playwright';
import { spoken } from '../../app/text/spoken.ts';

/** Page of one role. */
export class RoleSheet {
  readonly dialog: Locator;
  readonly profile: Locator;
  readonly region: Locator;
  readonly alwaysDefault: Locator;
  readonly makeDefault: Locator;
  readonly startRole: Locator;
  readonly stop: Locator;
  readonly back: Locator;
  readonly alert: Locator;
  readonly openConsole: Locator;
  readonly consolePage: Locator;
  readonly copyConsoleLink: Locator;
  readonly test: Locator;
  readonly copyFor: Locator;
  readonly copyProfile: Locator;
  readonly copyCredentials: Locator;
  readonly copyEndpoint: Locator;
  readonly copyEndpointWithToken: Locator;
  /** Last result of an action on an active role. */
  readonly answer: Locator;
  readonly trustPolicy: Locator;
  readonly trustForInstances: Locator;
  readonly copyTrustPolicy: Locator;
  readonly forget: Locator;
  readonly forgetForGood: Locator;
  readonly addOtherAccount: Locator;
  readonly favorite: Locator;
  readonly duration: Locator;
  readonly account: Locator;
  /** Unfolds the settings. */
  readonly advanced: Locator;

  constructor(page: Page, role: string, account: string) {
    this.dialog = page.getByRole('dialog', { name: spoken(`${role} in ${account}`) });
    this.advanced = this.dialog.getByRole('button', { name: 'Advanced' });
    this.profile = this.dialog.getByLabel('Profile name', { exact: true });
    this.region = this.dialog.getByRole('combobox', { name: 'Region', exact: true });
    this.alwaysDefault = this.dialog.getByRole('switch', { name: 'Always the default' });
    this.makeDefault = this.dialog.getByRole('button', { name: 'Make default' });
    this.startRole = this.dialog.getByRole('button', { name: 'Start' });
    this.stop = this.dialog.getByRole('button', { name: 'Stop' });
    this.back = this.dialog.getByRole('button', { name: 'Back' });
    this.alert = this.dialog.getByRole('alert');
    this.openConsole = this.dialog.getByRole('button', { name: 'Open AWS console' });
    this.consolePage = this.dialog.getByRole('combobox', { name: 'Console opens at' });
    this.copyConsoleLink = this.dialog.getByRole('button', { name: 'Copy console link' });
    this.test = this.dialog.getByRole('button', { name: 'Test credentials' });
    this.copyFor = this.dialog.getByLabel('Copy for');
    this.copyProfile = this.dialog.getByRole('button', { name: 'Copy AWS_PROFILE' });
    this.copyCredentials = this.dialog.getByRole('button', { name: 'Copy credentials' });
    this.copyEndpoint = this.dialog.getByRole('button', { name: 'Copy server settings', exact: true });
    this.copyEndpointWithToken = this.dialog.getByRole('button', { name: 'Copy server settings with token' });
    this.answer = this.dialog.getByRole('region', { name: 'Use this role' }).getByRole('status');
    this.trustPolicy = this.dialog.getByLabel('Trust policy, as JSON');
    this.trustForInstances = this.dialog.getByRole('radio', { name: 'For people and EC2 instances' });
    this.copyTrustPolicy = this.dialog.getByRole('button', { name: 'Copy trust policy' });
    this.forget = this.dialog.getByRole('button', { name: 'Remove this role…' });
    this.forgetForGood = this.dialog.getByRole('button', { name: 'Remove', exact: true });
    this.favorite = this.dialog.getByRole('switch', { name: 'Favorite' });
    this.duration = this.dialog.getByRole('combobox', { name: 'Session length' });
    this.account = this.dialog.getByRole('button', { name: /^Edit account / });
    this.addOtherAccount = this.dialog.getByRole('button', { name: 'Add a role in another account…' });
  }

  /** Unfolds the settings, unless this computer remembers that they are. */
  async unfold(): Promise<void> {
    if ((await this.advanced.getAttribute('aria-expanded')) === 'true') return;
    await this.advanced.click();
    await this.profile.waitFor();
  }

  /** A delivery method, by its label. */
  delivery(name: string): Locator {
    return this.dialog.getByRole('radio', { name });
  }
}
