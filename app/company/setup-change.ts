import type { Color } from '../accounts/account-settings.ts';
import type { SignInPlace } from '../domain/sign-in/sign-in-browser.ts';
import type { CompanySwitch } from '../settings/switches.ts';
import type { UpdateChoice } from '../updates/update-choices.ts';
import type { CompanyDelivery, Lockable } from './setup-schema.ts';

/** One effect of a setup; the texts have its message. */
export type SetupChange =
  | { readonly kind: 'replaces'; readonly company: string }
  /** Effect of the replaced setup. */
  | { readonly kind: 'ends'; readonly change: SetupChange }
  | { readonly kind: 'stops-asking' }
  | { readonly kind: 'unmarks-accounts'; readonly names: readonly string[] }
  | { readonly kind: 'moves-provider'; readonly name: string; readonly from: string; readonly to: string }
  | { readonly kind: 'withdraws-provider'; readonly address: string; readonly why: string }
  | { readonly kind: 'adds-provider'; readonly name: string; readonly host: string }
  | { readonly kind: 'renames-provider'; readonly from: string; readonly to: string }
  | { readonly kind: 'limits-hosts'; readonly name: string; readonly hosts: readonly string[] }
  | { readonly kind: 'access-portal'; readonly name: string; readonly region: string }
  | { readonly kind: 'provider-region'; readonly name: string; readonly region: string }
  | { readonly kind: 'signs-in-with'; readonly name: string; readonly place: SignInPlace }
  | { readonly kind: 'lists-roles'; readonly name: string; readonly count: number }
  | { readonly kind: 'integrated-sign-in'; readonly name: string; readonly hosts: readonly string[] }
  | { readonly kind: 'names-accounts'; readonly count: number; readonly examples: readonly string[] }
  | { readonly kind: 'renames-account'; readonly from: string; readonly to: string }
  | { readonly kind: 'groups-accounts' | 'labels-accounts' | 'marks-accounts'; readonly names: readonly string[] }
  | { readonly kind: 'colors-accounts'; readonly colors: readonly Color[]; readonly count: number }
  | { readonly kind: 'hides-roles'; readonly count: number; readonly patterns: readonly string[] }
  | { readonly kind: 'shows-only'; readonly patterns: readonly string[] }
  | { readonly kind: 'names-profiles'; readonly template: string }
  | { readonly kind: 'sets'; readonly setting: 'region'; readonly value: string }
  | { readonly kind: 'sets'; readonly setting: 'duration'; readonly value: number }
  | { readonly kind: 'sets'; readonly setting: 'updates'; readonly value: UpdateChoice }
  | { readonly kind: 'sets'; readonly setting: 'delivery'; readonly value: CompanyDelivery }
  | { readonly kind: 'sets'; readonly setting: CompanySwitch; readonly value: boolean }
  | { readonly kind: 'forbids-password-fill' | 'forbids-local-apps' }
  | { readonly kind: 'marks-production'; readonly patterns: readonly string[] }
  | { readonly kind: 'locks'; readonly setting: Lockable; readonly why: string }
  | { readonly kind: 'support'; readonly text?: string; readonly link?: string };
