import type { Accelerator } from '../desktop/accelerator.ts';
import type { Language } from '../text/languages.ts';
import type { CompanySwitch, SwitchName } from './switches.ts';

export type Preferences = Readonly<Record<SwitchName, boolean>> & {
  /** The region for roles that have none of their own; otherwise a role's partition gives it. */
  readonly region?: string;
  readonly endpoint: EndpointPreference;
  /** The longest session, in seconds; without one, as long as AWS allows. */
  readonly preferredDuration?: number;
  /** The global shortcut that opens Mai. */
  readonly openShortcut?: Accelerator;
  /** The language of Mai; the system's without one. */
  readonly language?: Language;
  /** How profiles are named that have no name of their own. */
  readonly profileTemplate?: string;
  /** Settings that the person changed, where that can't be told from the value: the company's default no longer counts. */
  readonly chosen?: readonly CompanySwitch[];
};

/** The container endpoint keeps its port as long as it is on, also over a restart: programs were told it. */
export type EndpointPreference = { readonly kind: 'off' } | { readonly kind: 'on'; readonly port: number };
