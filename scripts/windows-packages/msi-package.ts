import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from '../setup/run-quietly.ts';
import { fileList } from './file-list.ts';
import type { WindowsPackage } from './setup-program.ts';
import { signFile } from './sign-file.ts';

/** What WiX knows and wixl doesn't; the file names the elements. */
const FOR_WIX = /<!-- WiX: (.*?) -->/g;

/** wixl leaves out the sign for “remove at uninstall”. */
const REMOVE_PATH = "UPDATE `Environment` SET `Name` = '=-*PATH' WHERE `Name` = '=*PATH'";

/** Makes the package for all persons of a computer, with wixl or, on Windows, WiX 3, and signs it. Rejects with their output. */
export async function makeMsi({ root, app, version, out, env = process.env }: WindowsPackage): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mai-msi-'));
  const sources = join(root, 'assets', 'packaging', 'windows');
  const text = await readFile(join(sources, 'mai.wxs'), 'utf8');
  const [main, files] = [join(folder, 'mai.wxs'), join(folder, 'files.wxs')];
  const variables = { VERSION: version, APP: app, ASSETS: join(root, 'assets') };
  try {
    await writeFile(files, fileList(app));
    if (process.platform === 'win32') {
      await writeFile(main, text.replaceAll(FOR_WIX, '$1'));
      const defines = Object.entries(variables).map(([name, value]) => `-d${name}=${value}`);
      await run('candle', ['-nologo', '-arch', 'x64', ...defines, '-out', `${folder}\\`, main, files]);
      await run('light', ['-nologo', '-sval', '-out', out, join(folder, 'mai.wixobj'), join(folder, 'files.wixobj')]);
    } else {
      await writeFile(main, text);
      const defines = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
      await run('wixl', ['-a', 'x64', ...defines, '-o', out, main, files]);
      const tables = ['MsiLockPermissionsEx', 'MsiShortcutProperty'].flatMap(name => [
        '-i',
        join(sources, `${name}.idt`),
      ]);
      await run('msibuild', [out, '-q', REMOVE_PATH, ...tables]);
    }
    await signFile(out, env);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(program: string, args: readonly string[]): Promise<void> {
  const { status, output } = await runQuietly(program, args);
  if (status !== 0) throw new Error(`${program} could not make the package: ${output.trim().slice(-1_000)}`);
}
