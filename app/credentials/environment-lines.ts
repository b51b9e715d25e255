/** Target syntax of environment variables. `posix`: bash, zsh, sh. */
export const ENVIRONMENT_FORMATS = ['posix', 'fish', 'powershell', 'cmd', 'dotenv', 'json'] as const;
export type EnvironmentFormat = (typeof ENVIRONMENT_FORMATS)[number];

/** What a role's Copy button copies: the variable with its profile's name, or its credentials. */
export const COPY_CONTENTS = ['profile', 'credentials'] as const;
export type CopyContent = (typeof COPY_CONTENTS)[number];

type Variables = Readonly<Record<string, string>>;

type LineFormat = { readonly line: (name: string, value: string) => string; readonly end: string };

const LINES: Readonly<Record<Exclude<EnvironmentFormat, 'json'>, LineFormat>> = {
  posix: { line: (name, value) => `export ${name}='${value.replaceAll("'", "'\\''")}'`, end: '\n' },
  fish: { line: (name, value) => `set -gx ${name} '${value.replace(/[\\']/g, '\\$&')}'`, end: '\n' },
  // PowerShell treats typographic quotes as quotes too; doubling escapes them.
  powershell: {
    line: (name, value) => `$env:${name} = '${value.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`,
    end: '\n',
  },
  // Quotes around the whole assignment escape & | < > ^. Nothing escapes % or a quote: see `fits`.
  cmd: { line: (name, value) => `set "${name}=${value}"`, end: '\r\n' },
  // Quoted only where needed, since docker's --env-file takes quotes as part of the value.
  dotenv: {
    line: (name, value) => `${name}=${/^[\w+/=.:@%-]*$/.test(value) ? value : `'${value}'`}`,
    end: '\n',
  },
};

const UNQUOTABLE: Readonly<Partial<Record<EnvironmentFormat, RegExp>>> = { cmd: /["%!]/, dotenv: /'/ };

/**
 * Lines that set the variables when pasted. Undefined for values that a format can't express: a line
 * break in any, `"`, `%` and `!` in cmd, `'` in a .env file. AWS credentials contain none of these.
 */
export function environmentLines(format: EnvironmentFormat, variables: Variables): string | undefined {
  const entries = Object.entries(variables);
  const isUnquotable = ([, value]: readonly [string, string]) =>
    !/^[^\p{Cc}]*$/u.test(value) || (UNQUOTABLE[format]?.test(value) ?? false);
  if (entries.some(isUnquotable)) return undefined;
  if (format === 'json') return `${JSON.stringify(variables, null, 2)}\n`;
  const { line, end } = LINES[format];
  return entries.map(([name, value]) => line(name, value) + end).join('');
}
