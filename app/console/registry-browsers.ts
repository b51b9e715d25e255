import { registryValues } from '../company/policy/registry-export.ts';
import { BROWSER_ID } from './browser-choice.ts';
import { ADDRESS, type FoundBrowser, firstOfEach, windowsOf } from './found-browser.ts';
import { browserName, findKnown } from './known-browsers.ts';

/**
 * Browsers that are registered on Windows, from exports of `Software\Clients\StartMenuInternet`. The user's own come first.
 * https://learn.microsoft.com/windows/win32/shell/start-menu-reg
 */
export function registryBrowsers(exports: readonly string[]): readonly FoundBrowser[] {
  return firstOfEach(exports.flatMap(text => keysOf(text).flatMap(key => browserOf(text, key) ?? [])));
}

const keysOf = (text: string): readonly string[] =>
  [...text.matchAll(/^\[(?<key>[^\r\n]*\\StartMenuInternet\\[^\\\r\n]+)\]\r?$/gim)].flatMap(
    ({ groups }) => groups?.key ?? [],
  );

function browserOf(text: string, key: string): FoundBrowser | undefined {
  const textAt = (path: string) => registryValues(text, path)?.find(({ name }) => name === '')?.text;
  const registered = key.slice(key.lastIndexOf('\\') + 1);
  const command = textAt(`${key}\\shell\\open\\command`) ?? '';
  const { program } = /^"?(?<program>[A-Za-z]:\\[^"]*\.exe)"?/i.exec(command)?.groups ?? {};
  if (program === undefined) return undefined;
  const exe = program.slice(program.lastIndexOf('\\') + 1).toLowerCase();
  // Chromium registers itself with Chrome's file name.
  const known = registered.startsWith('Chromium') ? 'chromium' : findKnown(browser => browser.exe === exe);
  // Internet Explorer opens Edge.
  const id = known ?? (exe === 'iexplore.exe' ? '' : registered.replace(/[^\w.-]/g, ''));
  if (!BROWSER_ID.test(id)) return undefined;
  return {
    id,
    name: known === undefined ? (textAt(key) || registered).replace(/\p{C}/gu, '').slice(0, 60) : browserName(known),
    windows: windowsOf(id),
    launcher: { kind: 'program', before: [program], after: [ADDRESS] },
    profiles: { kind: 'mai' },
  };
}
