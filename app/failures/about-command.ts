import type { Command } from '../contract.ts';
import { type ProviderId, parseSignInUrl } from '../domain/provider.ts';
import { providerOfKey } from '../domain/role.ts';
import { portalAt } from '../identity-center/portal-address.ts';
import type { SignInState } from '../sign-in/sign-in-state.ts';
import type { FailureNotice } from './failures-state.ts';

type Facts = Pick<SignInState, 'providers'>;

/** What the failure of a command is about. */
export function aboutCommand(facts: Facts, command: Command): Pick<FailureNotice, 'providerId' | 'key' | 'command'> {
  const key = 'key' in command ? command.key : undefined;
  const providerId = 'providerId' in command ? command.providerId : addedProvider(facts, command);
  const owner = providerId ?? (key && providerOfKey(key));
  return { ...(owner !== undefined && { providerId: owner }), ...(key !== undefined && { key }), command };
}

/** The provider of an address that was added, or added again. */
function addedProvider({ providers }: Facts, command: Command): ProviderId | undefined {
  if (command.type !== 'addProvider') return undefined;
  const address = parseSignInUrl(command.address);
  const signInUrl = address.ok ? (portalAt(address.value)?.startUrl ?? address.value) : undefined;
  return providers.find(provider => provider.signInUrl === signInUrl)?.id;
}
