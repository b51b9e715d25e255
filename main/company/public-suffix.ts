const publicSuffixTest = async (hosts: readonly string[]): Promise<(host: string) => boolean> => {
  if (hosts.length === 0) return () => false;
  // The list has 280 kB: it is loaded where there is a host to look up.
  const { getPublicSuffix } = await import('tldts');
  return host => {
    const name = host.replace(/^\*\./, '');
    return getPublicSuffix(name, { allowPrivateDomains: true }) === name;
  };
};

/**
 * The first of these hosts below which anyone can have one, such as `*.co.uk` or `*.github.io`: the suffixes of
 * publicsuffix.org, with its private section. `at` counts from 0; undefined where there is none.
 */
export async function publicSuffixIn(hosts: readonly string[]): Promise<number | undefined> {
  const at = hosts.findIndex(await publicSuffixTest(hosts));
  return at < 0 ? undefined : at;
}

/** Without them: a policy is not refused for one, since the list changes without it, but no account is told there. */
export async function withoutPublicSuffixes(hosts: readonly string[]): Promise<readonly string[]> {
  const isPublicSuffix = await publicSuffixTest(hosts);
  return hosts.filter(host => !isPublicSuffix(host));
}
