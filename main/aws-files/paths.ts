import { posix, win32 } from 'node:path';
import type { AwsFile } from '../../app/domain/aws-file.ts';

export type AwsFilePaths = Readonly<Record<AwsFile, string>>;

export type Surroundings = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The operating system's home folder, used if no environment variable sets one. */
  readonly home: string;
  readonly platform: NodeJS.Platform;
};

/**
 * Where AWS SDKs look for the two files: the environment variable of each, else `.aws` in the home folder. That is `HOME` on
 * every system, then on Windows `USERPROFILE`, then `HOMEDRIVE` with `HOMEPATH`. `~` is expanded as in the SDKs.
 * https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
 */
export function awsFilePaths({ environment, home, platform }: Surroundings): AwsFilePaths {
  const path = platform === 'win32' ? win32 : posix;
  const isSet = (name: string): string | undefined => environment[name] || undefined;
  const drive = isSet('HOMEDRIVE');
  const onDrive = isSet('HOMEPATH');
  const windowsHome = isSet('USERPROFILE') ?? (drive && onDrive ? drive + onDrive : undefined);
  const userHome = isSet('HOME') ?? (platform === 'win32' ? windowsHome : undefined) ?? home;
  const expand = (named: string): string =>
    named === '~' || named.startsWith('~/') || named.startsWith(`~${path.sep}`)
      ? path.join(userHome, named.slice(1))
      : named;
  const place = (variable: string, name: string): string => {
    const named = isSet(variable);
    return named === undefined ? path.join(userHome, '.aws', name) : expand(named);
  };
  return {
    credentials: place('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
    config: place('AWS_CONFIG_FILE', 'config'),
  };
}
