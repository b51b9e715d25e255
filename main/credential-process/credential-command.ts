import type { ProfileName } from '../../app/domain/profile.ts';

/** How to start this instance of Mai again. */
export type Launch = {
  readonly platform: NodeJS.Platform;
  /** The arguments that come before those for Mai. */
  readonly program: string;
  readonly leadingArguments: readonly string[];
};

type Facts = {
  readonly platform: NodeJS.Platform;
  readonly execPath: string;
  readonly appPath: string;
  readonly isPackaged: boolean;
  /** Chromium's switches of this process. */
  readonly userDataDir: string | undefined;
  readonly hasNoSandbox: boolean;
};

/**
 * An installed Mai is its own executable. In development the executable is Electron, and the app's folder its first
 * argument. `APPIMAGE` is ignored: it is set in every program that an AppImage starts, for example an editor. Root,
 * which only tests use, needs `--no-sandbox` (https://crbug.com/638180).
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

/** The `credential_process` line for a profile; `answer-tool.ts` answers the call. `wait`: seconds that the tool waits at most. */
export function credentialCommand(
  { platform, program, leadingArguments }: Launch,
  profile: ProfileName,
  wait = 0,
): string {
  const quote = platform === 'win32' ? quoteForWindows : quoteForUnix;
  const own = ['--credentials', profile, ...(wait === 0 ? [] : ['--wait', String(wait)])];
  return [program, ...leadingArguments, ...own].map(quote).join(' ');
}

// Some SDKs pass the line to a shell (JavaScript, Go, Java), others split it by shell rules (Python): single quotes
// mean the same to all. INI parsers treat `#` or `;` after a space as a comment, so double quotes enclose it.
function quoteForUnix(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'"'"'`).replace(/[#;]/g, `'"$&"'`)}'`;
}

// Windows paths have no quotes, and profile names need none.
const quoteForWindows = (word: string): string => (/[\s&()^;,=#]/.test(word) ? `"${word}"` : word);
