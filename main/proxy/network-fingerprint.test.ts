import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { networkFingerprint } from './network-fingerprint.ts';

const v4 = (address: string, netmask = '255.255.255.0', internal = false): NetworkInterfaceInfo => ({
  address,
  netmask,
  internal,
  family: 'IPv4',
  mac: '00:00:00:00:00:00',
  cidr: null,
});
const v6 = (address: string): NetworkInterfaceInfo => ({ ...v4(address), family: 'IPv6', scopeid: 0 });
const office = networkFingerprint({ eth0: [v4('10.1.2.3')] });

describe('the network fingerprint', () => {
  test('stays the same with another address, and with virtual interfaces', () => {
    expect(networkFingerprint({ wlan0: [v4('10.1.2.77')] })).toBe(office);
    const around = {
      lo: [v4('127.0.0.1', '255.0.0.0', true)],
      docker0: [v4('172.17.0.1')],
      'br-1f': [v4('172.18.0.1')],
    };
    expect(networkFingerprint({ ...around, eth0: [v4('10.1.2.3'), v6('fe80::1'), v6('2001:db8:1:2::3')] })).toBe(
      office,
    );
  });

  test('changes with another subnet, an additional one, or none', () => {
    const others = [
      networkFingerprint({ eth0: [v4('10.1.3.3')] }),
      networkFingerprint({ eth0: [v4('10.1.2.3', '255.255.0.0')] }),
      networkFingerprint({ eth0: [v4('10.1.2.3')], tun0: [v4('10.8.0.2')] }),
      networkFingerprint({ eth0: [v6('2001:db8:1:2::3')] }),
      networkFingerprint({ eth0: [v6('2001:db8:1:3::3')] }),
      networkFingerprint({}),
    ];
    expect(new Set([office, ...others]).size).toBe(7);
  });

  test('contains no addresses', () => {
    expect(office).toMatch(/^[0-9a-f]{32}$/);
  });
});
