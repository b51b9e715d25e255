import { browserName } from '../console/known-browsers.ts';
import type { Command, CommandType } from '../contract.ts';
import { parseRoleArn } from '../domain/arn.ts';
import { arnOfKey } from '../domain/role.ts';
import { MAI_WINDOW, type SignInPlace } from '../domain/sign-in/sign-in-browser.ts';
import type { Text } from '../text/en/en.ts';
import type { FailureNotice } from './failures-state.ts';

export type Remedy = { readonly label: string; readonly command: Command };

/** What a failure is about. */
export type About = Pick<FailureNotice, 'providerId' | 'key' | 'command'>;

export type Remedies = {
  readonly [name in
    | 'signIn'
    | 'again'
    | 'start'
    | 'anyway'
    | 'forget'
    | 'copyPolicy'
    | 'confirmed'
    | 'review'
    | 'defaultBrowser'
    | 'chooseRegion'
    | 'byCode']: Remedy | undefined;
} & {
  /** To sign in elsewhere, from now on. */
  readonly signInWith: (place: SignInPlace) => Remedy | undefined;
};

/** Commands in which a person signs in. */
const SIGNS_IN: ReadonlySet<CommandType> = new Set(['signIn', 'addProvider', 'startRole', 'openSignInLink']);

/** Retry repeats the person's command. For a role, "sign in" retries the role, which signs in if needed. */
export function remediesFor({ providerId, key, command }: About, text: Text): Remedies {
  const labels = text.failures.remedies;
  const start: Remedy | undefined = key && { label: labels.startAgain, command: { type: 'startRole', key } };
  const signIn: Remedy | undefined = providerId && { label: labels.signIn, command: { type: 'signIn', providerId } };
  const again = command ?? start?.command;
  const accountId = key && parseRoleArn(arnOfKey(key))?.accountId;
  return {
    again: again ? { label: labels.tryAgain, command: again } : signIn,
    start,
    signIn: start ? { ...start, label: labels.signIn } : signIn,
    anyway: key && {
      label: labels.useAnyway,
      command:
        command?.type === 'makeDefault'
          ? { ...command, takeForeign: true }
          : { type: 'startRole', key, takeProfile: true },
    },
    confirmed: key && { label: labels.confirmed, command: { type: 'startRole', key, confirmed: true } },
    copyPolicy: key && { label: labels.copyTrustPolicy, command: { type: 'copyTrustPolicy', key, form: 'people' } },
    defaultBrowser: accountId && {
      label: labels.defaultBrowser,
      command: { type: 'changeAccount', accountId, browser: { kind: 'default' } },
    },
    signInWith: place =>
      providerId && {
        label: place === MAI_WINDOW ? labels.maiWindow : labels.signInWith(browserName(place)),
        command: { type: 'signInWith', providerId, place },
      },
    review: providerId && { label: labels.reviewAccounts, command: { type: 'reviewAccounts', providerId } },
    chooseRegion: providerId && {
      label: labels.chooseRegion,
      command: { type: 'openAddCompany', providerId },
    },
    // Only a portal's sign-in needs the system's browser.
    byCode:
      providerId !== undefined && command !== undefined && SIGNS_IN.has(command.type)
        ? { label: text.accessPortal.waiting.otherComputer, command: { type: 'signInWithCode', providerId } }
        : undefined,
    forget:
      key === undefined && providerId !== undefined
        ? { label: labels.removeCompany, command: { type: 'forgetProvider', providerId } }
        : undefined,
  };
}
