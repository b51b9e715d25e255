// Schema of the company setup file, from which `assets/company-setup.schema.json` is generated.
import * as z from 'zod/mini';
import { COLORS } from '../accounts/account-settings.ts';
import type { DeliveryMethod } from '../domain/delivery-method.ts';
import { isAllowedAddress } from '../domain/provider.ts';
import { ACCOUNT_ID } from '../domain/stored-role.ts';
import { LONGEST_TEMPLATE } from '../roles/profile-template.ts';
import { UPDATE_CHOICES } from '../updates/update-choices.ts';
import { PROVIDER } from './format/provider-schema.ts';
import { host, line, region, sentence, signInAddress, text, told, webAddress } from './format/setup-fields.ts';
import { GLOB, PROFILE_TEMPLATE, SIGNATURE, SIGNING_KEY, VISIBLE_OR_EMPTY } from './format/setup-patterns.ts';

/** Maximum file size in characters; 5,000 accounts with names and groups need a third of it. */
export const LARGEST_SETUP = 1_000_000;

/** Settings that a company may set and lock. */
export const LOCKABLE = [
  'companies',
  'profileNames',
  'region',
  'endSessionsOnQuit',
  'confirmProduction',
  'defaultProfile',
  'signInWith',
  'updates',
  'duration',
  'delivery',
  'localServer',
  'copying',
  'otherAccounts',
] as const;
export type Lockable = (typeof LOCKABLE)[number];

/** Delivery methods that a company can choose. The local credentials server needs the person's setup of each tool. */
export const COMPANY_DELIVERIES = ['file', 'process'] as const satisfies readonly DeliveryMethod[];
export type CompanyDelivery = (typeof COMPANY_DELIVERIES)[number];

/** Paths of the values of locked settings: a lock without a value would lock each person's own value, or nothing. The others forbid something. */
export const LOCKED_VALUES = {
  profileNames: ['profileName'],
  region: ['defaults', 'region'],
  endSessionsOnQuit: ['defaults', 'endSessionsOnQuit'],
  confirmProduction: ['defaults', 'confirmProduction'],
  defaultProfile: ['defaults', 'defaultProfile'],
  updates: ['defaults', 'updates'],
  duration: ['defaults', 'duration'],
  delivery: ['defaults', 'delivery'],
} as const satisfies Readonly<Partial<Record<Lockable, readonly string[]>>>;

const glob = z.string().check(z.minLength(1), z.maxLength(128), z.regex(GLOB));
const signingKey = () => z.string().check(z.regex(SIGNING_KEY));

const ACCOUNT = z.strictObject({
  name: told(line(100), 'The name that people see instead of the account ID.'),
  group: z.exactOptional(told(line(60), 'Accounts in the same group are listed together.')),
  tag: z.exactOptional(told(line(30), 'A label next to the name.')),
  colour: z.exactOptional(told(z.enum(COLORS), 'The color that marks the account.')),
  production: z.exactOptional(
    told(z.boolean(), 'Whether it is a production account. If missing, decided by its name.'),
  ),
});

export const SETUP = z.strictObject({
  $schema: z.exactOptional(text(300, VISIBLE_OR_EMPTY)),
  version: told(z.literal(1), 'The version of this format.'),
  company: told(line(100), 'The company’s name.'),
  revision: z.exactOptional(
    told(
      z.number().check(z.int(), z.minimum(1), z.maximum(Number.MAX_SAFE_INTEGER)),
      'Goes up with each change. A signed setup with a lower revision than before is rejected.',
    ),
  ),
  providers: z.exactOptional(told(z.array(PROVIDER).check(z.maxLength(50)), 'Where people sign in.')),
  withdrawn: z.exactOptional(
    told(
      z
        .array(
          z.strictObject({
            address: told(signInAddress(), 'The address of a provider that people must no longer use.'),
            why: z.exactOptional(told(sentence, 'A sentence that says why.')),
          }),
        )
        .check(z.maxLength(50)),
      'Providers that Mai signs out of and removes.',
    ),
  ),
  accounts: z.exactOptional(told(z.record(ACCOUNT_ID, ACCOUNT), 'Names of AWS accounts, by account ID.')),
  roles: z.exactOptional(
    told(
      z.strictObject({
        show: z.exactOptional(z.array(glob).check(z.maxLength(500))),
        hide: z.exactOptional(z.array(glob).check(z.maxLength(500))),
      }),
      'Roles that people see, by name ("*" and "?" are wildcards): all that match `show`, or all, except those that match `hide`.',
    ),
  ),
  profileName: z.exactOptional(
    told(
      z.string().check(z.maxLength(LONGEST_TEMPLATE), z.regex(PROFILE_TEMPLATE)),
      'How AWS profiles are named, for example "{account}-{role}". Also {account-tail}, {account-id}, {role-tail}, {company}.',
    ),
  ),
  defaults: z.exactOptional(
    told(
      z.strictObject({
        region: z.exactOptional(region()),
        endSessionsOnQuit: z.exactOptional(z.boolean()),
        confirmProduction: z.exactOptional(z.boolean()),
        defaultProfile: z.exactOptional(
          told(z.boolean(), 'Whether the first active role takes the profile “default”. It does if left out.'),
        ),
        updates: z.exactOptional(
          told(
            z.enum(UPDATE_CHOICES),
            'New versions of Mai: "install" replaces Mai where it was installed for one person, and tells elsewhere; "tell" only tells; "off" doesn’t look for them.',
          ),
        ),
        duration: z.exactOptional(
          told(z.number().check(z.int(), z.minimum(1), z.maximum(12)), 'Session length in hours.'),
        ),
        delivery: z.exactOptional(
          told(
            z.enum(COMPANY_DELIVERIES),
            'How tools get credentials: from the AWS files ("file"), or from Mai by credential_process ("process").',
          ),
        ),
      }),
      'Settings that apply until a person changes them.',
    ),
  ),
  locked: z.exactOptional(
    told(
      z.partialRecord(z.enum(LOCKABLE), sentence),
      'Settings that people can’t change, each with a sentence that says why. The value is in `defaults` or `profileName`.',
    ),
  ),
  production: z.exactOptional(
    told(
      z.array(line(128)).check(z.maxLength(100)),
      'Patterns of account names that are production, such as "*-prod".',
    ),
  ),
  passwordFill: z.exactOptional(
    told(z.boolean(), 'Whether people can let Mai fill in their password. Allowed if missing.'),
  ),
  localApps: z.exactOptional(
    told(
      z.boolean(),
      'Whether a sign-in page can contact apps on this computer, such as Okta Verify. Allowed for your own sign-in pages if missing.',
    ),
  ),
  integratedSignIn: z.exactOptional(
    told(z.array(host).check(z.maxLength(50)), 'Hosts to sign in to with Kerberos or NTLM.'),
  ),
  support: z.exactOptional(
    told(
      z.strictObject({
        text: z.exactOptional(line(500)),
        link: z.exactOptional(webAddress()),
      }),
      'Where people find help: a sentence and an https address.',
    ),
  ),
  signingKey: z.exactOptional(
    told(
      signingKey(),
      'Only in a policy on the computer: a setup from a file or a link is accepted only if it is signed with this key.',
    ),
  ),
  signingKeys: z.exactOptional(
    told(
      z.array(signingKey()).check(z.minLength(1), z.maxLength(10)),
      'The same for several keys, any of which is accepted: the old and the new one during a key change.',
    ),
  ),
  roleUseLog: z.exactOptional(
    told(
      z.union([z.literal(true), z.string().check(z.maxLength(1_000), z.regex(/^(?:\/|[A-Za-z]:\\)[^\p{C}]*$/u))]),
      'Only in a policy on the computer: whether Mai writes each use of a role to a log, in its data folder, or in this folder, which exists already.',
    ),
  ),
  signature: z.exactOptional(
    told(z.string().check(z.regex(SIGNATURE)), 'Ed25519 signature of everything else in RFC 8785 form, in base64.'),
  ),
});

/** Company setup, strict. */
export type CompanySetup = Omit<z.output<typeof SETUP>, '$schema' | 'signature'>;
/** An accepted setup, with the pinned key that signed it, and the link's address that it was fetched from. */
export const TAKEN_SETUP = z.extend(SETUP, {
  signedWith: z.exactOptional(z.string().check(z.maxLength(100))),
  fetchedFrom: z.exactOptional(z.string().check(z.maxLength(4_096), z.refine(isAllowedAddress))),
});
export type TakenSetup = CompanySetup & { readonly signedWith?: string; readonly fetchedFrom?: string };
export type SetupProvider = z.output<typeof PROVIDER>;
export type SetupAccount = z.output<typeof ACCOUNT>;
