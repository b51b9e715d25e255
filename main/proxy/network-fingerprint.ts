import { createHash } from 'node:crypto';
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

/** Interfaces of containers and virtual machines, which come and go. */
const VIRTUAL_INTERFACES = /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|cni|flannel|vEthernet \((WSL|Default))/;

type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>;

/**
 * Identifies the current network by a hash of the computer's subnets. Networks with the same subnets can't be told
 * apart.
 */
export function networkFingerprint(interfaces: Interfaces = networkInterfaces()): string {
  const external = Object.entries(interfaces)
    .filter(([name]) => !VIRTUAL_INTERFACES.test(name))
    .flatMap(([, addresses = []]) => addresses)
    .filter(({ internal }) => !internal);
  // IPv6 prefixes change often, so they count only where there is no IPv4.
  const ipv4 = external.filter(({ family }) => family === 'IPv4');
  const subnets = (ipv4.length > 0 ? ipv4 : external).map(subnetOf);
  return createHash('sha256')
    .update([...new Set(subnets)].toSorted().join('\n'))
    .digest('hex')
    .slice(0, 32);
}

function subnetOf({ address, netmask, family }: NetworkInterfaceInfo): string {
  if (family === 'IPv6') return address.split('%')[0]?.split(':').slice(0, 4).join(':') ?? '';
  const mask = netmask.split('.').map(Number);
  const parts = address.split('.').map((part, index) => Number(part) & (mask[index] ?? 0));
  return `${parts.join('.')}/${netmask}`;
}
