import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';

/** Corrects what electron-builder writes into a Mac app's property lists, before it is signed. Again for a universal app's halves. */
export async function afterPack({ electronPlatformName, appOutDir, packager }: AfterPackContext): Promise<void> {
  if (electronPlatformName !== 'darwin') return;
  const contents = join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents');
  // It allows the system's network code every address without TLS, for an updater that Mai doesn't have.
  edit(join(contents, 'Info.plist'), /(<key>NSAllowsArbitraryLoads<\/key>\s*)<true\/>/, '$1<false/>');
  // The names in macOS' list of processes.
  const frameworks = join(contents, 'Frameworks');
  for (const helper of readdirSync(frameworks).filter(name => name.endsWith('.app')))
    edit(
      join(frameworks, helper, 'Contents', 'Info.plist'),
      /(<key>CFBundleName<\/key>\s*<string>)Electron(?= Helper)/,
      '$1Mai',
    );
}

const edit = (path: string, found: RegExp, wanted: string): void =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(found, wanted));
