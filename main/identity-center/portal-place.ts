import type { PortalProvider } from '../../app/domain/provider.ts';
import { fail } from '../../app/domain/result.ts';

/** A portal's region, and the host that failures name. */
export type PortalPlace = { readonly region: string; readonly host: string };

export const placeOf = ({ signInUrl, portal: { region } }: PortalProvider): PortalPlace => ({
  region,
  host: new URL(signInUrl).host,
});

export const needsPerson = (provider: PortalProvider) =>
  fail({ kind: 'sign-in-needs-person', host: placeOf(provider).host });
