import { PARTITIONS, type PartitionId } from '../domain/partition.ts';

/**
 * Whether an address is one where AWS takes SAML responses (an "ACS"), and of which partition. The host must be exactly
 * one of the table, with at most one region label before it: a substring match would accept `signin.aws.amazon.com.example.com`.
 */
export function acsPartition(address: string): PartitionId | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return undefined;
  if (!/^\/saml(\/acs\/[\w-]{1,128})?$/.test(url.pathname)) return undefined;
  return Object.values(PARTITIONS).find(partition => isSignInHost(url.hostname, partition.signInHost))?.id;
}

const isSignInHost = (hostname: string, signInHost: string): boolean =>
  hostname === signInHost ||
  (hostname.endsWith(`.${signInHost}`) && /^[a-z]+(-[a-z]+){1,3}-\d$/.test(hostname.slice(0, -signInHost.length - 1)));
