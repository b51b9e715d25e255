/** What starts with a person's desktop. `program` is an absolute path. */
export type Autostart = { readonly name: string; readonly program: string; readonly arguments: readonly string[] };

/** A desktop entry for $XDG_CONFIG_HOME/autostart, by freedesktop.org's Desktop Entry Specification. */
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

// Inside quotes four characters are escaped, then every backslash once more since Exec is a string; % begins a field code.
const quoteArgument = (argument: string): string =>
  `"${argument
    .replace(/["`$\\]/g, '\\$&')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`;

/** Whether the desktop would start it: other programs switch an entry off without deleting it. */
export function isEnabled(entry: string): boolean {
  const valueFor = (key: string) => new RegExp(`^${key}\\s*=\\s*(\\S*)\\s*$`, 'm').exec(entry)?.[1]?.toLowerCase();
  return valueFor('Hidden') !== 'true' && valueFor('X-GNOME-Autostart-enabled') !== 'false';
}
