import type { OpenedSetup, SetupSource } from './setup-offer.ts';

export type CompanyPort = {
  /** Reads a file, fetches a link's address, or shows a file dialog; undefined if canceled. */
  openSetup(source: SetupSource, signingKeys: readonly string[]): Promise<OpenedSetup | undefined>;
  /**
   * The label before a host's public suffix, by publicsuffix.org with its private section: `acme` of `sso.acme.co.uk`. Undefined for
   * IP addresses, single labels and public suffixes.
   */
  ownLabel(host: string): Promise<string | undefined>;
};
