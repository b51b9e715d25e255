import type { PasswordFill } from '../domain/password-fill.ts';
import type { Portal, Provider, ProviderId } from '../domain/provider.ts';
import type { ProviderIdentity } from '../domain/provider-identity.ts';
import type { SignInPlace } from '../domain/sign-in/sign-in-browser.ts';
import type { Reducers } from '../reducers.ts';
import { isSameJson } from '../same-json.ts';
import { merged, withPart, withParts } from '../structural-sharing.ts';
import type { AccountsQuestion } from './assertion/accounts-question.ts';
import { forgetProvider } from './forget-provider.ts';
import { moveProvider } from './move-provider.ts';
import type { Listing, SignIn, SignInState } from './sign-in-state.ts';

export type SignInEvent =
  | { readonly type: 'providerAdded'; readonly provider: Provider }
  | ({ readonly type: 'providerNamed'; readonly providerId: ProviderId } & Pick<Provider, 'name' | 'nameFrom'>)
  | { readonly type: 'signInPlaceChosen'; readonly providerId: ProviderId; readonly place: SignInPlace }
  | { readonly type: 'providerForgotten'; readonly providerId: ProviderId }
  /** A company has another address now: `to` gets what the person has set at `from`. */
  | { readonly type: 'providerMoved'; readonly from: ProviderId; readonly to: ProviderId }
  | { readonly type: 'signInChanged'; readonly providerId: ProviderId; readonly signIn: SignIn }
  /** The provider's new known origin. */
  | { readonly type: 'originLearned'; readonly providerId: ProviderId; readonly identity: ProviderIdentity }
  /** The address behind the provider's portal; undefined if it led nowhere. */
  | { readonly type: 'launchAddressChanged'; readonly providerId: ProviderId; readonly address: string | undefined }
  /** Settings of an access portal; the region is the one that answered. */
  | { readonly type: 'portalChanged'; readonly providerId: ProviderId; readonly portal: Portal }
  | { readonly type: 'portalCodeChanged'; readonly code: SignInState['portalCode'] }
  /** Progress of a portal's list; undefined once it is complete or given up. */
  | { readonly type: 'listingChanged'; readonly providerId: ProviderId; readonly listing: Listing | undefined }
  | { readonly type: 'accountsAsked'; readonly question: AccountsQuestion | undefined }
  | { readonly type: 'passwordFillChanged'; readonly providerId: ProviderId; readonly fill: PasswordFill }
  | { readonly type: 'passwordsKnown'; readonly keeps: boolean };

export const signInReducers: Reducers<SignInEvent> = {
  providerAdded: (snapshot, { provider }) => ({ ...snapshot, providers: [...snapshot.providers, provider] }),
  providerNamed: (snapshot, { providerId, name, nameFrom }) => {
    const present = snapshot.providers.find(({ id }) => id === providerId);
    if (present === undefined || (present.name === name && present.nameFrom === nameFrom)) return snapshot;
    const named = withPart({ ...present, name }, 'nameFrom', nameFrom);
    return { ...snapshot, providers: snapshot.providers.map(provider => (provider === present ? named : provider)) };
  },
  signInPlaceChosen: (snapshot, { providerId, place }) => ({
    ...snapshot,
    providers: snapshot.providers.map(provider =>
      provider.id === providerId ? { ...provider, signInWith: place } : provider,
    ),
  }),
  providerForgotten: (snapshot, { providerId }) => forgetProvider(snapshot, providerId),
  providerMoved: (snapshot, { from, to }) => moveProvider(snapshot, from, to),
  signInChanged: (snapshot, { providerId, signIn }) =>
    withParts(snapshot, { signIns: merged(snapshot.signIns, { [providerId]: signIn }) }),
  originLearned: (snapshot, { providerId, identity }) => {
    const isNew = !isSameJson(identity, snapshot.providerIdentities[providerId]);
    return isNew
      ? { ...snapshot, providerIdentities: { ...snapshot.providerIdentities, [providerId]: identity } }
      : snapshot;
  },
  launchAddressChanged: (snapshot, { providerId, address }) =>
    withParts(snapshot, { launchAddresses: withPart(snapshot.launchAddresses, providerId, address) }),
  portalChanged: (snapshot, { providerId, portal }) => {
    const providers = snapshot.providers.map(provider =>
      provider.id === providerId && !isSameJson(provider.portal, portal) ? { ...provider, portal } : provider,
    );
    return providers.every((provider, index) => provider === snapshot.providers[index])
      ? snapshot
      : { ...snapshot, providers };
  },
  portalCodeChanged: (snapshot, { code }) => withPart(snapshot, 'portalCode', code),
  listingChanged: (snapshot, { providerId, listing }) =>
    withParts(snapshot, { listings: withPart(snapshot.listings, providerId, listing) }),
  accountsAsked: (snapshot, { question }) => withPart(snapshot, 'accountsQuestion', question),
  passwordFillChanged: (snapshot, { providerId, fill }) =>
    withParts(snapshot, { passwordFills: merged(snapshot.passwordFills, { [providerId]: fill }) }),
  passwordsKnown: (snapshot, { keeps }) => withParts(snapshot, { keepsPasswords: keeps }),
};
