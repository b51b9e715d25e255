import { BlockList, isIP } from 'node:net';

/**
 * The address space of a URL (https://wicg.github.io/private-network-access/), by its host only: names are not
 * resolved.
 */
export type AddressSpace = 'public' | 'private' | 'loopback';

/** IANA's special-purpose registries: addresses outside the public internet. */
const LOOPBACK = blockList(['0.0.0.0/8', '127.0.0.0/8'], ['::/128', '::1/128']);
const PRIVATE = blockList(
  [
    '10.0.0.0/8',
    '100.64.0.0/10',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '224.0.0.0/3',
  ],
  ['64:ff9b::/96', '64:ff9b:1::/48', '2002::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
);

/**
 * Names that no public server has: RFC 6761, 6762, 8375, ICANN's `internal`, and Linux' names for the computer itself
 * in /etc/hosts.
 */
const LOCAL_NAME = /(^|\.)(local|internal|home\.arpa|lan|intranet|localdomain)$/;

const RANKS: Readonly<Record<AddressSpace, number>> = { public: 0, private: 1, loopback: 2 };

/** `address` is a complete URL. URL normalizes `0x7f.1` and `[::ffff:7f00:1]`. */
export function addressSpace(address: string): AddressSpace {
  const { protocol, hostname } = new URL(address);
  // Schemes without a host are checked elsewhere.
  if (!/^(http|ws)s?:/.test(protocol)) return 'public';
  const host = hostname.replace(/[[\]]/g, '').replace(/\.$/, '').toLowerCase();
  const family = { 4: 'ipv4', 6: 'ipv6' } as const;
  const version = isIP(host);
  if (version === 4 || version === 6) {
    if (LOOPBACK.check(host, family[version])) return 'loopback';
    return PRIVATE.check(host, family[version]) ? 'private' : 'public';
  }
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback';
  return LOCAL_NAME.test(host) || !host.includes('.') ? 'private' : 'public';
}

/**
 * Whether a sign-in that starts at `signInUrl` may open or request an address: not in a more private address space than
 * its own, except for hosts that the company's setup lists (`isListed`).
 */
export const mayReach = (signInUrl: string, address: string, isListed: (host: string) => boolean): boolean =>
  RANKS[addressSpace(address)] <= RANKS[addressSpace(signInUrl)] || isListed(new URL(address).hostname);

function blockList(ipv4: readonly string[], ipv6: readonly string[]): BlockList {
  const list = new BlockList();
  for (const [subnets, family] of [
    [ipv4, 'ipv4'],
    [ipv6, 'ipv6'],
  ] as const)
    for (const subnet of subnets) {
      const [net = '', bits] = subnet.split('/');
      list.addSubnet(net, Number(bits), family);
    }
  return list;
}
