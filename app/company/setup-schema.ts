// Schema of the company setup file, from which `assets/company-setup.schema.json` is generated.
import * as z from 'zod/mini';
import { COLORS } from '../accounts/account-settings.ts';
import { isAnyRegion } from '../domain/partition.ts';
import { isAllowedAddress, parseSignInUrl } from '../domain/provider.ts';
import { parseRoleValue } from '../domain/role.ts';
import { SIGN_IN_PLACES } from '../domain/sign-in/sign-in-browser.ts';
import { ACCOUNT_ID } from '../domain/stored-role.ts';
import { templateFault } from '../roles/profile-template.ts';
import { UPDATE_CHOICES } from '../updates/update-choices.ts';

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
] as const;
export type Lockable = (typeof LOCKABLE)[number];

/** Paths of the values of locked settings: a lock without a value would lock each person's own value, or nothing. */
export const LOCKED_VALUES = {
  profileNames: ['profileName'],
  region: ['defaults', 'region'],
  endSessionsOnQuit: ['defaults', 'endSessionsOnQuit'],
  confirmProduction: ['defaults', 'confirmProduction'],
  defaultProfile: ['defaults', 'defaultProfile'],
  updates: ['defaults', 'updates'],
} as const satisfies Readonly<Partial<Record<Lockable, readonly string[]>>>;

/**
 * Invisible characters and those that affect their surroundings, by which a name could imitate part of a message:
 * control and format characters, private use and unassigned ones, line separators, and fillers that are letters by
 * category. Joiners (U+200C, U+200D) too: names are readable without them.
 */
export const HIDDEN = String.raw`[\p{C}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]`;
const VISIBLE = new RegExp(`^${HIDDEN.replace('[', '[^')}+$`, 'u');
const VISIBLE_OR_EMPTY = new RegExp(`^${HIDDEN.replace('[', '[^')}*$`, 'u');

/** Text of a name, tag or sentence. */
const line = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest), z.regex(VISIBLE));
const glob = z.string().check(z.minLength(1), z.maxLength(128), z.regex(/^[\x21-\x7e]+$/));
/** `sso.acme.example`, or `*.acme.example` for subdomains. */
const host = z
  .string()
  .check(z.maxLength(253), z.regex(/^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z0-9]$/));
const region = () => z.string().check(z.maxLength(40), z.refine(isAnyRegion));
const signingKey = () => z.string().check(z.regex(/^ed25519:[A-Za-z0-9+/]{43}=$/));
/** With a description for the published schema. */
function told<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description });
  return schema;
}

const PROVIDER = z.strictObject({
  address: told(
    z.string().check(
      z.maxLength(4_096),
      z.refine(address => isAllowedAddress(address) && parseSignInUrl(address).ok),
    ),
    'The identity provider’s IdP-initiated sign-in page for AWS, or the AWS access portal (IAM Identity Center), starting with https://.',
  ),
  identityCenter: z.exactOptional(
    told(
      z.strictObject({ region: told(region(), 'The region of the IAM Identity Center instance.') }),
      'For an AWS access portal. Can be left out only if the portal’s host has the region.',
    ),
  ),
  name: told(line(100), 'The name that people see.'),
  region: z.exactOptional(told(region(), 'The default region of roles from this provider.')),
  roles: z.exactOptional(
    told(
      z
        .array(
          z.string().check(
            z.maxLength(4_200),
            z.refine(pair => parseRoleValue(pair).length === 1),
          ),
        )
        .check(z.maxLength(5_000)),
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

const ACCOUNT = z.strictObject({
  name: told(line(100), 'The name that people see instead of the account ID.'),
  group: z.exactOptional(told(line(60), 'Accounts in the same group are listed together.')),
  tag: z.exactOptional(told(line(30), 'A label next to the name.')),
  colour: z.exactOptional(told(z.enum(COLORS), 'The color that marks the account.')),
  production: z.exactOptional(
    told(z.boolean(), 'Whether it is a production account. If missing, decided by its name.'),
  ),
});

const sentence = z.string().check(z.maxLength(200), z.regex(VISIBLE_OR_EMPTY));

export const SETUP = z.strictObject({
  $schema: z.exactOptional(z.string().check(z.maxLength(300))),
  version: told(z.literal(1), 'The version of this format.'),
  company: told(line(100), 'The company’s name.'),
  revision: z.exactOptional(
    told(
      z.number().check(z.int(), z.minimum(1), z.maximum(Number.MAX_SAFE_INTEGER)),
      'Goes up with each change. A signed setup with a lower revision than before is rejected.',
    ),
  ),
  providers: z.exactOptional(told(z.array(PROVIDER).check(z.maxLength(50)), 'Where people sign in.')),
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
      z.string().check(
        z.maxLength(200),
        z.refine(template => templateFault(template) === undefined),
      ),
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
        link: z.exactOptional(
          z.string().check(
            z.maxLength(2_000),
            z.refine(link => /^https:\/\//.test(link) && isAllowedAddress(link)),
          ),
        ),
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
  signature: z.exactOptional(
    told(
      z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/)),
      'Ed25519 signature of everything else in RFC 8785 form, in base64.',
    ),
  ),
});

/** Company setup, strict. */
export type CompanySetup = Omit<z.output<typeof SETUP>, '$schema' | 'signature'>;
/** An accepted setup, with the pinned key that signed it. */
export const TAKEN_SETUP = z.extend(SETUP, { signedWith: z.exactOptional(z.string().check(z.maxLength(100))) });
export type TakenSetup = CompanySetup & { readonly signedWith?: string };
export type SetupProvider = z.output<typeof PROVIDER>;
export type SetupAccount = z.output<typeof ACCOUNT>;
