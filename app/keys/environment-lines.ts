/** Where a person pastes environment variables. `posix` is bash, zsh and every sh. */
export const ENVIRONMENT_FORMATS = ['posix', 'fish', 'powershell', 'cmd', 'dotenv', 'json'] as const;
export type EnvironmentFormat = (typeof ENVIRONMENT_FORMATS)[number];

type Variables = Readonly<Record<string, string>>;

type LineFormat = { readonly line: (name: string, value: string) => string; readonly end: string };

const LINES: Readonly<Record<Exclude<EnvironmentFormat, 'json'>, LineFormat>> = {
  posix: { line: (name, value) => `export ${name}='${value.replaceAll("'", "'\\''")}'`, end: '\n' },
  fish: { line: (name, value) => `set -gx ${name} '${value.replace(/[\\']/g, '\\$&')}'`, end: '\n' },
  // PowerShell takes the typographic quotes for quotes as well; each is doubled to stand for itself.
  powershell: {
    line: (name, value) => `$env:${name} = '${value.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`,
    end: '\n',
  },
  // The quotes around the whole assignment keep & | < > ^ from meaning anything. Nothing keeps % or a quote from it: see `fits`.
  cmd: { line: (name, value) => `set "${name}=${value}"`, end: '\r\n' },
  // Without quotes, which docker's --env-file would take for a part of the value; with them only where a value needs them.
  dotenv: {
    line: (name, value) => `${name}=${/^[\w+/=.:@%-]*$/.test(value) ? value : `'${value}'`}`,
    end: '\n',
  },
};

const UNQUOTABLE: Readonly<Partial<Record<EnvironmentFormat, RegExp>>> = { cmd: /["%!]/, dotenv: /'/ };

/**
 * Variables as text that sets them when pasted, one line each. Undefined for what a format has no way to write: a line
 * break in any, `"`, `%` and `!` in cmd, `'` in a .env file. AWS's keys hold none of these.
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
