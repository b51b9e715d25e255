import type { PasswordFill } from '../domain/password-fill.ts';
import type { Provider, ProviderId } from '../domain/provider.ts';
import type { ProviderIdentity } from '../domain/provider-identity.ts';
import type { Reducers } from '../reducers.ts';
import { isSameJson } from '../same-json.ts';
import { merged, withPart, withParts } from '../structural-sharing.ts';
import type { AccountsQuestion } from './accounts-question.ts';
import { forgetProvider } from './forget-provider.ts';
import type { SignIn } from './sign-in-state.ts';

export type SignInEvent =
  | { readonly type: 'providerAdded'; readonly provider: Provider }
  | { readonly type: 'providerNamed'; readonly providerId: ProviderId; readonly name: string }
  | { readonly type: 'providerForgotten'; readonly providerId: ProviderId }
  | { readonly type: 'signInChanged'; readonly providerId: ProviderId; readonly signIn: SignIn }
  /** The provider's new known origin. */
  | { readonly type: 'originLearned'; readonly providerId: ProviderId; readonly identity: ProviderIdentity }
  | { readonly type: 'accountsAsked'; readonly question: AccountsQuestion | undefined }
  | { readonly type: 'passwordFillChanged'; readonly providerId: ProviderId; readonly fill: PasswordFill }
  | { readonly type: 'passwordsKnown'; readonly keeps: boolean };

export const signInReducers: Reducers<SignInEvent> = {
  providerAdded: (snapshot, { provider }) => ({ ...snapshot, providers: [...snapshot.providers, provider] }),
  providerNamed: (snapshot, { providerId, name }) => {
    const isNew = snapshot.providers.some(provider => provider.id === providerId && provider.name !== name);
    const named = (provider: Provider) => (provider.id === providerId ? { ...provider, name } : provider);
    return isNew ? { ...snapshot, providers: snapshot.providers.map(named) } : snapshot;
  },
  providerForgotten: (snapshot, { providerId }) => forgetProvider(snapshot, providerId),
  signInChanged: (snapshot, { providerId, signIn }) =>
    withParts(snapshot, { signIns: merged(snapshot.signIns, { [providerId]: signIn }) }),
  originLearned: (snapshot, { providerId, identity }) => {
    const isNew = !isSameJson(identity, snapshot.providerIdentities[providerId]);
    return isNew
      ? { ...snapshot, providerIdentities: { ...snapshot.providerIdentities, [providerId]: identity } }
      : snapshot;
  },
  accountsAsked: (snapshot, { question }) => withPart(snapshot, 'accountsQuestion', question),
  passwordFillChanged: (snapshot, { providerId, fill }) =>
    withParts(snapshot, { passwordFills: merged(snapshot.passwordFills, { [providerId]: fill }) }),
  passwordsKnown: (snapshot, { keeps }) => withParts(snapshot, { keepsPasswords: keeps }),
};
