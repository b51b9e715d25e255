/** A program that starts at login. `program` is an absolute path. */
export type Autostart = { readonly name: string; readonly program: string; readonly arguments: readonly string[] };

/**
 * A desktop entry for $XDG_CONFIG_HOME/autostart.
 * https://specifications.freedesktop.org/desktop-entry-spec/latest/
 */
export function desktopEntry({ name, program, arguments: given }: Autostart): string {
  const command = [program, ...given].map(quoteArgument).join(' ');
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    `Exec=${command}`,
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

// Inside quotes four characters are escaped, then every backslash again because Exec is a string. % starts a field
// code.
const quoteArgument = (argument: string): string =>
  `"${argument
    .replace(/["`$\\]/g, '\\$&')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`;

/** Whether the desktop would start it: other programs can disable an entry without deleting it. */
export function isEnabled(entry: string): boolean {
  const valueFor = (key: string) => new RegExp(`^${key}\\s*=\\s*(\\S*)\\s*$`, 'm').exec(entry)?.[1]?.toLowerCase();
  return valueFor('Hidden') !== 'true' && valueFor('X-GNOME-Autostart-enabled') !== 'false';
}
