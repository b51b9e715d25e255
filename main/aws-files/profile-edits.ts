import { OWN_KEYS } from '../../app/aws-ini/ownership.ts';
import type { ProfileEdit } from '../../app/aws-ini/plan-edit.ts';
import type { Credentials } from '../../app/domain/credentials.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import type { AwsFilePaths } from './paths.ts';

/** All that a profile is to hold of Mai's; keys of Mai's that are not named here go. */
export type ProfileRequest = {
  readonly profile: ProfileName;
  readonly credentials?: Credentials;
  readonly config?: { readonly region?: string; readonly credential_process?: string };
  /** The person said yes to a section that is not Mai's. */
  readonly allowForeign?: boolean;
};

/**
 * What a request means for the two files, in the order in which to do it: the file that gains keys comes first, so that a
 * profile that moves between static keys and a `credential_process` is never without either.
 */
export function profileEdits(request: ProfileRequest, paths: AwsFilePaths): readonly ProfileEdit[] {
  const { profile, credentials: keys, config: wanted, allowForeign = false } = request;
  const isProcess = wanted?.credential_process !== undefined;
  const credentials: ProfileEdit = {
    file: 'credentials',
    path: paths.credentials,
    profile,
    set: keys === undefined || isProcess ? {} : byteValues(staticKeys(keys)),
    clear: isProcess ? OWN_KEYS.credentials : [],
    allowForeign,
    ...(keys === undefined ? {} : { expiration: keys.expiration }),
  };
  const config: ProfileEdit = {
    file: 'config',
    path: paths.config,
    profile,
    set: byteValues(wanted ?? {}),
    clear: [],
    allowForeign,
  };
  return isProcess ? [config, credentials] : [credentials, config];
}

const staticKeys = (keys: Credentials): Record<(typeof OWN_KEYS.credentials)[number], string> => ({
  aws_access_key_id: keys.accessKeyId,
  aws_secret_access_key: keys.secretAccessKey,
  aws_session_token: keys.sessionToken,
});

const byteValues = (values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]): [string, string][] =>
      value === undefined ? [] : [[key, Buffer.from(value, 'utf8').toString('latin1')]],
    ),
  );
