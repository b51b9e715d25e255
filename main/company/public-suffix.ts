const publicSuffixTest = async (hosts: readonly string[]): Promise<(host: string) => boolean> => {
  if (hosts.length === 0) return () => false;
  // The list has 280 kB, so it is loaded only when there is a host to check.
  const { getPublicSuffix } = await import('tldts');
  return host => {
    const name = host.replace(/^\*\./, '');
    return getPublicSuffix(name, { allowPrivateDomains: true }) === name;
  };
};

/**
 * The index of the first host that is a public suffix, such as `*.co.uk` or `*.github.io`, by publicsuffix.org
 * including its private section; undefined where there is none.
 */
export async function publicSuffixIn(hosts: readonly string[]): Promise<number | undefined> {
  const at = hosts.findIndex(await publicSuffixTest(hosts));
  return at < 0 ? undefined : at;
}

/**
 * The hosts that are no public suffix. The list changes independently of a policy, so a policy isn't refused for one,
 * but integrated sign-in doesn't apply there.
 */
export async function withoutPublicSuffixes(hosts: readonly string[]): Promise<readonly string[]> {
  const isPublicSuffix = await publicSuffixTest(hosts);
  return hosts.filter(host => !isPublicSuffix(host));
}

/** The label before the public suffix: `acme` of `sso.acme.co.uk`. Undefined where a host has none, as an IP address. */
export async function ownLabel(host: string): Promise<string | undefined> {
  const { getDomainWithoutSuffix } = await import('tldts');
  return getDomainWithoutSuffix(host, { allowPrivateDomains: true }) ?? undefined;
}
