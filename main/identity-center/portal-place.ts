import type { Failure } from '../../app/domain/failure.ts';
import type { PortalProvider } from '../../app/domain/provider.ts';
import { fail } from '../../app/domain/result.ts';

/** A portal's region, and the host that failures name. */
export type PortalPlace = { readonly region: string; readonly host: string };

export const placeOf = ({ signInUrl, portal: { region } }: PortalProvider): PortalPlace => ({
  region,
  host: new URL(signInUrl).host,
});

/** Of a sign-in that the person ended. */
export const CANCELED = { kind: 'sign-in-canceled' } as const satisfies Failure;

export const needsPerson = (provider: PortalProvider) =>
  fail({ kind: 'sign-in-needs-person', host: placeOf(provider).host });
