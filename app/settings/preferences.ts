import type { Language } from '../text/languages.ts';
import type { Accelerator } from './accelerator.ts';

export type Preferences = {
  /** The region for roles that have none of their own; a role's partition gives it otherwise. */
  readonly region?: string;
  /** Remove Mai's keys when it quits. */
  readonly endSessionsOnQuit: boolean;
  /** Take keys out of the files once they have expired. */
  readonly removeExpiredKeys: boolean;
  readonly endpoint: EndpointPreference;
  /** How long keys are to last, in seconds; as long as AWS allows when nothing is said. */
  readonly preferredDuration?: number;
  /** The keys that open Mai from anywhere; none when nothing is said. */
  readonly openShortcut?: Accelerator;
  /** Make the roles live again that were live when Mai last ran. */
  readonly startLastRoles: boolean;
  /** Say it when keys were renewed. */
  readonly notifyRenewed: boolean;
  /** Ask before keys are had for an account that is marked as production. */
  readonly confirmProduction: boolean;
  /** The language of Mai; the system's without one. */
  readonly language?: Language;
  /** How profiles are named that have no name of their own. */
  readonly profileTemplate?: string;
  /** Settings that the person changed, where that can't be told from the value: the company's default counts no more. */
  readonly chosen?: readonly ChosenSetting[];
};

export type ChosenSetting = 'endSessionsOnQuit' | 'confirmProduction';

/** The container endpoint keeps its port as long as it is on, also over a restart: programs were told it. */
export type EndpointPreference = { readonly kind: 'off' } | { readonly kind: 'on'; readonly port: number };
