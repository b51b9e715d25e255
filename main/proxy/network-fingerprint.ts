import { createHash } from 'node:crypto';
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';

/** Networks that a computer has within itself, which come and go with containers and virtual machines. */
const VIRTUAL_INTERFACES = /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|cni|flannel|vEthernet \((WSL|Default))/;

type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>;

/**
 * Tells one network from another by the subnets that the computer is in: the same string as long as those are the same, and nothing
 * about them. Two networks that number their computers alike can't be told apart by it.
 */
export function networkFingerprint(interfaces: Interfaces = networkInterfaces()): string {
  const external = Object.entries(interfaces)
    .filter(([name]) => !VIRTUAL_INTERFACES.test(name))
    .flatMap(([, addresses = []]) => addresses)
    .filter(({ internal }) => !internal);
  // Prefixes of IPv6 are given out again and again; they count where there is nothing else.
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
