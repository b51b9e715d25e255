import { BROWSER_ID } from './browser-choice.ts';
import { ADDRESS, type FoundBrowser, firstOfEach, PROFILES, windowsOf } from './found-browser.ts';
import { browserName, findKnown, KNOWN_BROWSERS, knownBrowser } from './known-browsers.ts';

/** A desktop entry: its file name without the extension, and its text. */
export type DesktopEntry = { readonly id: string; readonly text: string };

/**
 * Browsers among the desktop entries of Linux: applications that open https addresses. Entries of folders that are searched first
 * come first and hide others of the same ID. Known browsers without an entry are found by their program. `hasProgram`: whether an
 * absolute path or a name in the path is a program.
 * https://specifications.freedesktop.org/desktop-entry-spec/latest/
 */
export function desktopBrowsers(
  entries: readonly DesktopEntry[],
  hasProgram: (program: string) => boolean,
): readonly FoundBrowser[] {
  const programs = Object.values(KNOWN_BROWSERS).flatMap(known => known.programs.filter(hasProgram));
  return firstOfEach([
    ...firstOfEach(entries).flatMap(entry => browserOf(entry, hasProgram) ?? []),
    ...programs.map(program => foundBrowser([program, ADDRESS], { id: program, name: program })),
  ]);
}

function browserOf({ id, text }: DesktopEntry, hasProgram: (program: string) => boolean): FoundBrowser | undefined {
  const { Type, MimeType = '', Hidden, NoDisplay, TryExec, Exec = '', Name = '' } = mainGroup(text);
  const opensPages = MimeType.split(';').includes('x-scheme-handler/https');
  if (Type !== 'Application' || Hidden === 'true' || NoDisplay === 'true' || !opensPages) return undefined;
  const command = execArguments(Exec);
  const [program] = command ?? [];
  if (command === undefined || program === undefined || !hasProgram(program)) return undefined;
  if (TryExec !== undefined && !hasProgram(TryExec)) return undefined;
  const name = Name.replace(/\p{C}/gu, '').trim().slice(0, 60);
  return BROWSER_ID.test(id) && name !== '' ? foundBrowser(command, { id, name }) : undefined;
}

/** Describes the browser that a command starts; `other` is for one that is not known. */
function foundBrowser(command: readonly string[], other: { readonly id: string; readonly name: string }): FoundBrowser {
  const known = knownId(command);
  const id = known ?? other.id;
  // Flatpak encloses addresses in marks.
  const first = command.findIndex(part => part === ADDRESS || part === '@@u' || part === '@@');
  return {
    id,
    name: known === undefined ? other.name : browserName(known),
    windows: windowsOf(id),
    launcher: { kind: 'program', before: command.slice(0, first), after: command.slice(first) },
    profiles: profilesOf(id, command),
  };
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const isSnap = (path: string): boolean => /^(\/var\/lib\/snapd)?\/snap\/bin\//.test(path);
/** Without `env NAME=value` before it. */
const programOf = (command: readonly string[]): string | undefined =>
  baseName(command[0] ?? '') === 'env' ? command.slice(1).find(part => !part.includes('=')) : command[0];
const isFlatpak = (command: readonly string[]): boolean => baseName(programOf(command) ?? '') === 'flatpak';

function knownId(command: readonly string[]): string | undefined {
  if (isFlatpak(command)) return findKnown(({ flatpak }) => flatpak !== undefined && command.includes(flatpak));
  const program = baseName(programOf(command) ?? '');
  return findKnown(({ programs, snap }) => programs.includes(program) || snap === program);
}

// Where confined browsers may write: https://snapcraft.io/docs/data-locations and
// https://docs.flatpak.org/en/latest/sandbox-permissions.html
const snapFolder = (snap: string): string => `snap/${snap}/common/mai-${PROFILES}`;
const flatpakFolder = (flatpak: string): string => `.var/app/${flatpak}/data/mai-${PROFILES}`;

function profilesOf(id: string, command: readonly string[]): FoundBrowser['profiles'] {
  const { snap, flatpak } = knownBrowser(id) ?? {};
  if (isSnap(programOf(command) ?? '') && snap !== undefined) return { kind: 'home', folder: snapFolder(snap) };
  if (isFlatpak(command) && flatpak !== undefined) return { kind: 'home', folder: flatpakFolder(flatpak) };
  return { kind: 'mai' };
}

/** All folders below the home folder that account profiles of confined browsers can be in. */
export const confinedFolders = (): readonly string[] =>
  Object.values(KNOWN_BROWSERS).flatMap(({ snap, flatpak }) => [
    ...(snap === undefined ? [] : [snapFolder(snap)]),
    ...(flatpak === undefined ? [] : [flatpakFolder(flatpak)]),
  ]);

/** Values of the group "Desktop Entry", without translations. */
function mainGroup(text: string): Readonly<Partial<Record<string, string>>> {
  const values: Record<string, string> = {};
  let group = '';
  for (const line of text.split(/\r?\n/)) {
    const [, header] = /^\[(.+)\]\s*$/.exec(line) ?? [];
    group = header ?? group;
    const [, key, value] = /^([A-Za-z0-9-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (group === 'Desktop Entry' && key !== undefined && value !== undefined) values[key] ??= value;
  }
  return values;
}

const ESCAPES: Readonly<Record<string, string>> = { s: ' ', n: '\n', t: '\t', r: '\r', '\\': '\\' };
const FIELD_CODE = /^%[a-zA-Z]$/;

/** Arguments of `Exec` with one `ADDRESS`, at the end where it has no place for one. Undefined if it is malformed. */
function execArguments(exec: string): readonly string[] | undefined {
  const plain = exec.replace(/\\([sntr\\])/g, (_, code: string) => ESCAPES[code] ?? code);
  const parts = plain.match(PART);
  if (parts === null || plain.replace(PART, '').trim() !== '') return undefined;
  const unquoted = parts.map(part => (part.startsWith('"') ? part.slice(1, -1).replace(/\\(.)/g, '$1') : part));
  const withAddress = unquoted.map(part => (/^%[uUfF]$/.test(part) ? ADDRESS : part));
  const at = withAddress.indexOf(ADDRESS);
  const command = withAddress
    .filter((part, index) => !FIELD_CODE.test(part) || index === at)
    .map(part => (part === ADDRESS ? part : part.replaceAll('%%', '%')));
  return at === -1 ? [...command, ADDRESS] : command;
}

const PART = /"(?:[^"\\]|\\.)*"|[^\s"\\]+/g;
