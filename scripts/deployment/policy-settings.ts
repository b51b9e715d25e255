// Settings that Group Policy offers one by one. Each choice is a small policy of its own, as text in a value that Mai reads.
import type { Lockable } from '../../app/company/setup-schema.ts';
import { REGION_NAMES } from '../../app/domain/region-names.ts';

/** Parts of a setup. */
type Parts = Readonly<Record<string, unknown>>;

export type PolicyChoice = { readonly name: string; readonly label: string; readonly parts: Parts };

/** A setting of the template. Its value in the registry is `Policy` and its name; what is disabled or not configured has no value. */
export type PolicySetting = {
  readonly name: string;
  readonly label: string;
  readonly explanation: string;
} & ({ readonly choices: readonly PolicyChoice[] } | { readonly parts: Parts });

const fixed = (setting: Lockable, value: unknown): Parts => ({
  defaults: { [setting]: value },
  locked: { [setting]: '' },
});
const choice = (setting: Lockable, name: string, value: unknown, label: string): PolicyChoice => ({
  name,
  label,
  parts: fixed(setting, value),
});
const onOff = (setting: Lockable, on: string, off: string): readonly PolicyChoice[] => [
  choice(setting, 'on', true, on),
  choice(setting, 'off', false, off),
];

export const POLICY_SETTINGS: readonly PolicySetting[] = [
  {
    name: 'Updates',
    label: 'Updates of Mai',
    explanation: 'What Mai does when there is a new version. Mai installs it only where it was installed for one user.',
    choices: [
      choice('updates', 'install', 'install', 'Install'),
      choice('updates', 'tell', 'tell', 'Only tell'),
      choice('updates', 'off', 'off', 'Neither look for updates nor tell'),
    ],
  },
  {
    name: 'Region',
    label: 'Default region',
    explanation: 'The AWS region of roles. People can’t change it.',
    choices: [...REGION_NAMES].map(([region, name]) =>
      choice('region', region.replaceAll('-', '_'), region, `${name}: ${region}`),
    ),
  },
  {
    name: 'Duration',
    label: 'Session length',
    explanation:
      'How long a role’s credentials are valid, at most. Permission sets of an access portal have a length of their own.',
    choices: [1, 2, 4, 8, 12].map(hours =>
      choice('duration', `hours_${hours}`, hours, hours === 1 ? '1 hour' : `${hours} hours`),
    ),
  },
  {
    name: 'Delivery',
    label: 'How tools get credentials',
    explanation: 'From the AWS files, or from Mai by credential_process, which stores no credentials in files.',
    choices: [
      choice('delivery', 'file', 'file', 'From the AWS files'),
      choice('delivery', 'process', 'process', 'From Mai on demand'),
    ],
  },
  {
    name: 'ConfirmProduction',
    label: 'Ask before starting production roles',
    explanation: 'Whether people confirm each start of a role in a production account.',
    choices: onOff('confirmProduction', 'Ask', 'Don’t ask'),
  },
  {
    name: 'EndSessionsOnQuit',
    label: 'Stop roles when Mai quits',
    explanation: 'Whether Mai stops all roles and removes their credentials when it quits.',
    choices: onOff('endSessionsOnQuit', 'Stop', 'Keep until they expire'),
  },
  {
    name: 'DefaultProfile',
    label: 'Make the first active role the default',
    explanation: 'Whether the first active role takes the AWS profile “default”.',
    choices: onOff('defaultProfile', 'Make it the default', 'Make no role the default'),
  },
  {
    name: 'NoCopying',
    label: 'Forbid copying of credentials',
    explanation: 'Mai copies no credentials, no token of the local credentials server and no console link.',
    parts: { locked: { copying: '' } },
  },
  {
    name: 'NoLocalServer',
    label: 'Forbid the local credentials server',
    explanation: 'The local credentials server is off and can’t be turned on.',
    parts: { locked: { localServer: '' } },
  },
  {
    name: 'NoOtherAccounts',
    label: 'Forbid roles in other accounts',
    explanation: 'People can’t add or start a role in another account through a role.',
    parts: { locked: { otherAccounts: '' } },
  },
  {
    name: 'NoPasswordFill',
    label: 'Forbid saved passwords',
    explanation: 'Mai never fills in a password on a sign-in page.',
    parts: { passwordFill: false },
  },
  {
    name: 'NoLocalApps',
    label: 'Keep sign-in pages from apps on the computer',
    explanation: 'No sign-in page can contact apps on the computer, such as Okta Verify.',
    parts: { localApps: false },
  },
];

/** The text of a policy with these parts. People see the company’s name with what is locked. */
export const policyText = (parts: Parts): string =>
  JSON.stringify({ version: 1, company: 'Your organization', ...parts });
