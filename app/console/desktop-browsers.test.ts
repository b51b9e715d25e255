import { describe, expect, it } from 'vitest';
import { confinedFolders, desktopBrowsers } from './desktop-browsers.ts';

const MIME = 'MimeType=text/html;x-scheme-handler/http;x-scheme-handler/https;';

/** A desktop entry that opens https addresses. */
const entry = (id: string, exec: string, ...lines: readonly string[]) => ({
  id,
  text: ['[Desktop Entry]', 'Type=Application', `Name=Name of ${id}`, `Exec=${exec}`, MIME, ...lines].join('\n'),
});
const everywhere = () => true;
/** No program without an entry. */
const absolute = (program: string) => program.startsWith('/');
const found = (...entries: readonly { readonly id: string; readonly text: string }[]) =>
  desktopBrowsers(entries, absolute);
const ids = (browsers: readonly { readonly id: string }[]) => browsers.map(({ id }) => id);

describe('browsers on Linux', () => {
  it('are applications that open https addresses', () => {
    const editor = { id: 'gedit', text: '[Desktop Entry]\nType=Application\nName=Text\nExec=/usr/bin/gedit %U\n' };
    const link = entry('firefox-link', '/usr/bin/firefox %u', 'Type=Link').text.replace('Type=Application\n', '');
    const browser = entry('firefox', '/usr/bin/firefox %u');
    expect(ids(found(editor, { id: 'firefox-link', text: link }, browser))).toEqual(['firefox']);
  });

  it('have the same ID however they were installed', () => {
    const of = (exec: string) => ids(found(entry('any', exec)));
    expect(of('/usr/lib/firefox-esr/firefox-esr %u')).toEqual(['firefox']);
    expect(of('/usr/bin/google-chrome-stable %U')).toEqual(['chrome']);
    expect(of('/usr/bin/flatpak run --branch=stable --command=brave com.brave.Browser @@u %U @@')).toEqual(['brave']);
    expect(of('/usr/bin/env BAMF_DESKTOP_FILE_HINT=/var/x.desktop /snap/bin/chromium %U')).toEqual(['chromium']);
  });

  it('keep their command, with the place of the address', () => {
    const [snap] = found(entry('x', '/usr/bin/env BAMF_DESKTOP_FILE_HINT=/var/x.desktop /snap/bin/firefox %u'));
    expect(snap?.launcher).toEqual({
      kind: 'program',
      before: ['/usr/bin/env', 'BAMF_DESKTOP_FILE_HINT=/var/x.desktop', '/snap/bin/firefox'],
      after: ['%u'],
    });
    const [flatpak] = found(entry('x', '/usr/bin/flatpak run --file-forwarding org.mozilla.firefox @@u %u @@'));
    expect(flatpak?.launcher).toEqual({
      kind: 'program',
      before: ['/usr/bin/flatpak', 'run', '--file-forwarding', 'org.mozilla.firefox'],
      after: ['@@u', '%u', '@@'],
    });
  });

  it('may be quoted, have field codes, or no place for an address', () => {
    const launcherOf = (exec: string) => found(entry('x', exec))[0]?.launcher;
    expect(launcherOf('"/opt/My \\\\$Browser/run" --title %c %i --of 100%% %U %u')).toEqual({
      kind: 'program',
      before: ['/opt/My $Browser/run', '--title', '--of', '100%'],
      after: ['%u'],
    });
    expect(launcherOf('/usr/bin/surf')).toEqual({ kind: 'program', before: ['/usr/bin/surf'], after: ['%u'] });
    expect(launcherOf('/usr/bin/"broken')).toBeUndefined();
    expect(launcherOf('')).toBeUndefined();
  });

  it('include others by name, with a normal window only', () => {
    expect(found(entry('org.gnome.Epiphany', '/usr/bin/epiphany %U'))).toMatchObject([
      { id: 'org.gnome.Epiphany', name: 'Name of org.gnome.Epiphany', windows: ['normal'] },
    ]);
    expect(found(entry('bad id', '/usr/bin/x %U'), entry('../x', '/usr/bin/x %U'))).toEqual([]);
  });

  it('are not hidden, and their programs exist', () => {
    expect(found(entry('a', '/usr/bin/a', 'NoDisplay=true'), entry('b', '/usr/bin/b', 'Hidden=true'))).toEqual([]);
    expect(found(entry('c', 'missing %u'), entry('d', '/usr/bin/d %u', 'TryExec=missing'))).toEqual([]);
    // An entry of the person hides that of the system.
    expect(found(entry('firefox', '/usr/bin/firefox %u', 'Hidden=true'), entry('firefox', '/usr/bin/firefox'))).toEqual(
      [],
    );
    // Actions have commands, too.
    const action = '[Desktop Action new-private-window]\nExec=/usr/bin/firefox --private-window %u';
    expect(found(entry('firefox', '/usr/bin/firefox %u', action))).toMatchObject([
      { launcher: { before: ['/usr/bin/firefox'] } },
    ]);
  });

  it('are found by program without an entry, once', () => {
    const browsers = desktopBrowsers([entry('firefox', 'firefox %u')], everywhere);
    expect(ids(browsers)).toEqual(['firefox', 'librewolf', 'chrome', 'chromium', 'edge', 'brave', 'vivaldi', 'opera']);
    expect(browsers[2]?.launcher).toEqual({ kind: 'program', before: ['google-chrome'], after: ['%u'] });
  });

  it('keep account profiles where a confined one can write', () => {
    const profiles = (exec: string) => found(entry('x', exec))[0]?.profiles;
    expect(profiles('/usr/bin/firefox %u')).toEqual({ kind: 'mai' });
    const confined = [profiles('/snap/bin/firefox %u'), profiles('/usr/bin/flatpak run com.google.Chrome @@u %u @@')];
    expect(confined).toEqual([
      { kind: 'home', folder: 'snap/firefox/common/mai-console-profiles' },
      { kind: 'home', folder: '.var/app/com.google.Chrome/data/mai-console-profiles' },
    ]);
    for (const place of confined) expect(confinedFolders()).toContain(place?.kind === 'home' && place.folder);
  });
});
