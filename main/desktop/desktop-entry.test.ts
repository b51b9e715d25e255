import { describe, expect, it } from 'vitest';
import { desktopEntry, isEnabled } from './desktop-entry.ts';

const execOf = (program: string, ...given: string[]) =>
  /^Exec=(.*)$/m.exec(desktopEntry({ name: 'Mai', program, arguments: given }))?.[1];

describe('a desktop entry', () => {
  it('has the format that desktops read', () => {
    expect(desktopEntry({ name: 'Mai', program: '/opt/Mai/mai', arguments: [] })).toBe(
      '[Desktop Entry]\nType=Application\nName=Mai\nExec="/opt/Mai/mai"\nTerminal=false\nStartupNotify=false\nX-GNOME-Autostart-enabled=true\n',
    );
  });

  it.each([
    ['/opt/My Apps/mai', '"/opt/My Apps/mai"'],
    ['/opt/100%/mai', '"/opt/100%%/mai"'],
    ['/opt/a"b/mai', String.raw`"/opt/a\\"b/mai"`],
    ['/opt/$HOME`x`/mai', '"/opt/\\\\$HOME\\\\`x\\\\`/mai"'],
    ['/opt/a\\b/mai', String.raw`"/opt/a\\\\b/mai"`],
  ])('quotes %s as specified', (program, exec) => {
    expect(execOf(program)).toBe(exec);
  });

  it('passes arguments on', () => {
    expect(execOf('/opt/mai', '--user-data-dir=/home/a b')).toBe('"/opt/mai" "--user-data-dir=/home/a b"');
  });
});

describe('a disabled entry', () => {
  it.each(['Hidden=true', 'Hidden = True', 'X-GNOME-Autostart-enabled=false'])('is recognized by %s', line => {
    const entry = desktopEntry({ name: 'Mai', program: '/opt/mai', arguments: [] });
    expect(isEnabled(entry)).toBe(true);
    expect(isEnabled(`${entry.replace(/^X-GNOME.*\n/m, '')}${line}\n`)).toBe(false);
  });
});
