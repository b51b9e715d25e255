import * as z from 'zod/mini';
import { SIGN_IN_PLACES } from '../../domain/sign-in/sign-in-browser.ts';
import { host, line, published, region, signInAddress, told } from './setup-fields.ts';
import { PORTAL_WITHOUT_REGION, ROLE_PAIR } from './setup-patterns.ts';

/** A provider of a setup. */
export const PROVIDER = z.strictObject({
  address: told(
    signInAddress(),
    'The identity provider’s IdP-initiated sign-in page for AWS, or the AWS access portal (IAM Identity Center), starting with https://.',
  ),
  identityCenter: z.exactOptional(
    told(
      z.strictObject({ region: told(region(), 'The region of the IAM Identity Center instance.') }),
      'For an AWS access portal. Can be left out only if the portal’s host has the region.',
    ),
  ),
  formerAddresses: z.exactOptional(
    told(
      z.array(signInAddress()).check(z.maxLength(20)),
      'Addresses that this one replaces: Mai signs out there, and role settings and favorites move here.',
    ),
  ),
  name: told(line(100), 'The name that people see.'),
  region: z.exactOptional(told(region(), 'The default region of roles from this provider.')),
  roles: z.exactOptional(
    told(
      z.array(z.string().check(z.maxLength(4_200), z.regex(ROLE_PAIR))).check(z.maxLength(5_000)),
      'Roles, each as its ARN and its provider’s ARN, separated by a comma. Only for a provider that encrypts its assertions, which Mai can’t read.',
    ),
  ),
  allowedHosts: z.exactOptional(
    told(
      z.array(host).check(z.maxLength(100)),
      'Hosts that a sign-in can open besides the address’s own, such as "*.acme.example". If missing, every https host.',
    ),
  ),
  signInWith: z.exactOptional(
    told(
      z.enum(SIGN_IN_PLACES),
      'Where people sign in: in a browser of theirs, or in Mai’s window ("mai"), until they choose another. If missing, in Mai’s window.',
    ),
  ),
});

// As `portalsWithoutRegion` has it.
published(PROVIDER, {
  if: { type: 'object', properties: { address: { type: 'string', pattern: PORTAL_WITHOUT_REGION.source } } },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
  then: { type: 'object', required: ['identityCenter'], properties: { identityCenter: {} } },
});
