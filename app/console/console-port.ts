import type { AccountId } from '../domain/arn.ts';
import type { SigningCredentials } from '../domain/credentials.ts';
import type { Result } from '../domain/result.ts';
import type { AwsRole } from '../domain/role.ts';
import type { BrowserWindow, InstalledBrowser } from './browser-choice.ts';
import type { ConsolePage } from './console-page.ts';

export type ConsoleRequest = {
  readonly role: AwsRole;
  readonly keys: SigningCredentials;
  readonly region: string;
  /** The console's home without one. */
  readonly page?: ConsolePage;
  /** Whether AWS signs the browser out of its other console sessions first. */
  readonly otherSessions: 'keep' | 'sign-out';
  /** Session duration of the console; undefined for chained roles, where AWS allows none. */
  readonly durationSeconds?: number;
};

/** A window of a chosen browser. */
export type ConsoleWindow = { readonly id: string; readonly window: BrowserWindow; readonly accountId: AccountId };

export type ConsolePort = {
  /** Console sign-in link. Secret for the minutes of its validity. */
  link(request: ConsoleRequest): Promise<Result<string>>;
  /**
   * Opens such a link in a window of a browser, or in the system's default browser. If the chosen browser can't open it, the
   * default one does, and the result is the failure `browser-missing`.
   */
  open(link: string, chosen?: ConsoleWindow): Promise<Result>;
  /** Installed browsers. */
  browsers(): Promise<readonly InstalledBrowser[]>;
};
