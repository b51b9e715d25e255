import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { proveFuses } from '../../setup/prove-fuses.ts';
import { runOrThrow } from '../run-or-throw.ts';
import { same } from '../same.ts';
import type { Section } from '../section.ts';
import { fakeElectron } from './fake-electron.ts';

const NOT_POSSIBLE = {
  'Mai itself on macOS': 'no registry has Electron for macOS; dummy programs stand for it',
  'signature, notarization, stapling': 'Apple’s tools run on macOS only',
  dmg: 'made by macOS’ own tool',
  'the universal app': 'two halves are joined by macOS’ own tool; that both have the same archive is checked',
};

type Plist = Readonly<Record<string, unknown>>;

async function readPlist(path: string): Promise<Plist> {
  return JSON.parse(await runOrThrow('plistutil', ['-i', path, '-f', 'json']));
}

/** Reads back the bundle that electron-builder makes for macOS. */
export const macSection: Section = {
  name: 'macos',
  async run(work) {
    const { root, folder, check, notPossible } = work;
    const electron = fakeElectron(root, folder);
    const out = join(folder, 'packed');
    const app = join(out, 'mac-arm64/Mai.app');
    const contents = join(app, 'Contents');
    await check('electron-builder packs the bundle and a zip', async () => {
      await runOrThrow(process.execPath, [join(root, 'scripts/installers/pack-stand-in.ts'), 'mac', electron, out], {
        cwd: root,
      });
      same(readdirSync(out).filter(name => name.endsWith('.zip')).length, 1, 'zips');
    });
    await check('Info.plist: links, .mai files, no Dock icon, TLS, and the archive’s hash', async () => {
      const info = await readPlist(join(contents, 'Info.plist'));
      same(
        [info.CFBundleIdentifier, info.CFBundleName, info.CFBundleExecutable],
        ['org.mai.desktop', 'Mai', 'Mai'],
        'names',
      );
      same(info.LSUIElement, true, 'LSUIElement');
      same(JSON.stringify(info.CFBundleURLTypes).includes('"CFBundleURLSchemes":["mai"]'), true, 'links');
      same(JSON.stringify(info.CFBundleDocumentTypes).includes('"CFBundleTypeExtensions":["mai"]'), true, '.mai files');
      same((info.NSAppTransportSecurity as Plist).NSAllowsArbitraryLoads, false, 'NSAllowsArbitraryLoads');
      const hash = createHash('sha256')
        .update(getRawHeader(join(contents, 'Resources/app.asar')).headerString)
        .digest('hex');
      same(info.ElectronAsarIntegrity, { 'Resources/app.asar': { algorithm: 'SHA256', hash } }, 'archives');
    });
    await check('the helpers carry Mai’s name and identifier', async () => {
      const helpers = readdirSync(join(contents, 'Frameworks')).filter(name => name.endsWith('.app'));
      same(helpers.length, 4, 'helpers');
      for (const helper of helpers) {
        const info = await readPlist(join(contents, 'Frameworks', helper, 'Contents/Info.plist'));
        const name = helper.replace('.app', '');
        same([info.CFBundleName, info.CFBundleDisplayName, info.CFBundleExecutable], [name, name, name], 'names');
        same(String(info.CFBundleIdentifier).startsWith('org.mai.desktop.helper'), true, 'identifier');
        same(name.startsWith('Mai Helper'), true, name);
      }
    });
    await check('the bundle has all fuses, and nothing of Electron’s own app', async () => {
      same(await proveFuses(app), 8, 'fuses');
      const leftovers = [join(out, 'mac-arm64/version'), join(contents, 'Resources/default_app.asar')];
      same(
        leftovers.filter(path => existsSync(path)),
        [],
        'leftovers',
      );
    });
    await check(
      'it has the keychain module of macOS only, for both kinds of Mac, as a universal app’s halves must be the same',
      () => {
        const native = globSync('**/*.node', { cwd: contents }).toSorted();
        const below = 'Resources/app.asar.unpacked/node_modules/keytar/prebuilds';
        same(native, [`${below}/darwin-arm64/keytar.node`, `${below}/darwin-x64/keytar.node`], 'native modules');
        const magic = native.map(name => readFileSync(join(contents, name)).readUInt32LE(0).toString(16));
        same(magic, ['feedfacf', 'feedfacf'], 'formats');
        const rule = /x64ArchFiles: "(.*)"/.exec(readFileSync(join(root, 'electron-builder.yml'), 'utf8'))?.[1] ?? '';
        same(
          native.every(name => matchesGlob(`Contents/${name}`, rule)),
          true,
          'the rule for joining them',
        );
      },
    );
    await check('the hardened runtime gets one exception, V8’s', async () => {
      const allowed = await readPlist(join(root, 'assets/entitlements.mac.plist'));
      same(allowed, { 'com.apple.security.cs.allow-jit': true }, 'entitlements');
    });
    for (const [name, reason] of Object.entries(NOT_POSSIBLE)) notPossible(name, reason);
  },
};
