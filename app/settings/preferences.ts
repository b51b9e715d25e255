import type { BrowserChoice } from '../console/browser-choice.ts';
import type { CopyContent, EnvironmentFormat } from '../credentials/environment-lines.ts';
import type { Accelerator } from '../desktop/accelerator.ts';
import type { AccountId } from '../domain/arn.ts';
import type { Language } from '../text/languages.ts';
import type { UpdateChoice } from '../updates/update-choices.ts';
import type { CompanySwitch, SwitchName } from './switches.ts';

/** Colors of a tray icon without a background. */
export const TRAY_INKS = ['light', 'dark'] as const;
export type TrayInk = (typeof TRAY_INKS)[number];

/** Number of expanded accounts that are remembered. */
export const MOST_EXPANDED = 500;

/** Tips of the first days, in the order in which they are shown. */
export const TIPS = ['start', 'profile'] as const;
export type Tip = (typeof TIPS)[number];

/** Parts of pages that are folded at first. */
export const FOLDS = ['role'] as const;
export type FoldName = (typeof FOLDS)[number];

export type Preferences = Readonly<Record<SwitchName, boolean>> & {
  /** Default region of roles; undefined: by partition. */
  readonly region?: string;
  readonly endpoint: EndpointPreference;
  /** Session length in seconds; undefined: as long as AWS allows. */
  readonly preferredDuration?: number;
  /** The global shortcut that opens Mai. */
  readonly openShortcut?: Accelerator;
  /** Language; the system's if undefined. */
  readonly language?: Language;
  /** Color of the tray icon's mark, without a background; undefined: with its own dark background. */
  readonly trayIcon?: TrayInk;
  /** Browser for the consoles of accounts without one of their own; undefined: the system's default. */
  readonly consoleBrowser?: BrowserChoice;
  /** The format in which credentials were copied last. */
  readonly copyFormat?: EnvironmentFormat;
  /** What was copied last. */
  readonly copyContent?: CopyContent;
  /** What happens with a new version; undefined: as the company or Mai chose. */
  readonly updates?: UpdateChoice;
  /** Pattern for profile names. */
  readonly profileTemplate?: string;
  /** Tips that the person has dismissed. */
  readonly dismissedTips?: readonly Tip[];
  /** Parts of pages that the person has left open. */
  readonly unfolded?: readonly FoldName[];
  /** Accounts that were expanded in a long list of roles, the latest last. */
  readonly expandedAccounts?: readonly AccountId[];
  /** Settings chosen by the person, where the value alone does not show it: the company's default no longer applies. */
  readonly chosen?: readonly CompanySwitch[];
};

/** The local server's port, kept over restarts, since programs are configured with it. */
export type EndpointPreference = { readonly kind: 'off' } | { readonly kind: 'on'; readonly port: number };
