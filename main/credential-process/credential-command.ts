import type { ProfileName } from '../../app/domain/profile.ts';

/** How this Mai was started, as far as another program has to know to start it again. */
export type Launch = {
  readonly platform: NodeJS.Platform;
  /** The program, and what must stand before the arguments that are meant for Mai. */
  readonly program: string;
  readonly leadingArguments: readonly string[];
};

export const CREDENTIALS_SWITCH = '--credentials';

/** The profile that this start is asked for, and nothing else of Mai; undefined for a start of the app itself. */
export function requestedProfile(argv: readonly string[]): string | undefined {
  const at = argv.indexOf(CREDENTIALS_SWITCH);
  return at < 0 ? undefined : (argv[at + 1] ?? '');
}

type Facts = {
  readonly platform: NodeJS.Platform;
  readonly execPath: string;
  readonly appPath: string;
  readonly isPackaged: boolean;
  /** Chromium's switches that Mai was started with. */
  readonly userDataDir: string | undefined;
  readonly hasNoSandbox: boolean;
};

/**
 * An installed Mai is its own program. The environment has no say in it: `APPIMAGE` is that of any program that started Mai,
 * such as an editor. In development the program is Electron, and the app's folder its first argument. As root, who only tests,
 * Chromium does not even start without `--no-sandbox`.
 */
export function launchOf(facts: Facts): Launch {
  const { platform, execPath, appPath, isPackaged, userDataDir, hasNoSandbox } = facts;
  return {
    platform,
    program: execPath,
    leadingArguments: [
      ...(hasNoSandbox ? ['--no-sandbox'] : []),
      ...(userDataDir === undefined ? [] : [`--user-data-dir=${userDataDir}`]),
      ...(isPackaged ? [] : [appPath]),
    ],
  };
}

/** The `credential_process` line for a profile: what it runs answers by `credential-request.ts`. */
export function credentialCommand({ platform, program, leadingArguments }: Launch, profile: ProfileName): string {
  const quote = platform === 'win32' ? quoteForWindows : quoteForUnix;
  return [program, ...leadingArguments, CREDENTIALS_SWITCH, profile].map(quote).join(' ');
}

// Some SDKs hand the line to a shell (JavaScript, Go, Java), others split it by a shell's rules (Python): single quotes
// mean the same to all. A `#` or `;` behind a space would begin a comment for the readers of the file, so a quote stands
// between them.
function quoteForUnix(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'"'"'`).replace(/[#;]/g, `'"$&"'`)}'`;
}

// A Windows path holds no quote, and a profile name nothing that has to be quoted.
const quoteForWindows = (word: string): string => (/[\s&()^;,=#]/.test(word) ? `"${word}"` : word);
