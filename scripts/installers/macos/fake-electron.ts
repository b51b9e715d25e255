import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Electron's fuses, before electron-builder sets them. */
const WIRE = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 8]),
  Buffer.from('10100100'),
]);

const plist = (values: Readonly<Record<string, string>>): string =>
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n' +
  `<plist version="1.0"><dict>${Object.entries(values)
    .map(([key, value]) => `<key>${key}</key><string>${value}</string>`)
    .join('')}</dict></plist>\n`;

/** Makes a folder with an Electron.app of the right shape, whose programs are none: any Mach-O file. */
export function fakeElectron(root: string, folder: string): string {
  const electron = join(folder, 'electron');
  const machO = join(root, 'node_modules/keytar/prebuilds/darwin-arm64/keytar.node');
  const bundle = (path: string, name: string) => {
    mkdirSync(join(path, 'Contents/MacOS'), { recursive: true });
    copyFileSync(machO, join(path, 'Contents/MacOS', name));
    const values = {
      CFBundleExecutable: name,
      CFBundleIdentifier: 'com.github.Electron',
      CFBundleName: name,
      CFBundlePackageType: 'APPL',
      CFBundleVersion: '45.4.1',
      CFBundleIconFile: 'electron.icns',
    };
    writeFileSync(join(path, 'Contents/Info.plist'), plist(values));
  };
  const app = join(electron, 'Electron.app');
  bundle(app, 'Electron');
  const resources = join(app, 'Contents/Resources');
  mkdirSync(join(resources, 'en.lproj'), { recursive: true });
  for (const name of ['electron.icns', 'default_app.asar']) writeFileSync(join(resources, name), '');
  for (const kind of ['', ' (Renderer)', ' (Plugin)', ' (GPU)'])
    bundle(join(app, `Contents/Frameworks/Electron Helper${kind}.app`), `Electron Helper${kind}`);
  const framework = join(app, 'Contents/Frameworks/Electron Framework.framework');
  mkdirSync(join(framework, 'Versions/A/Resources'), { recursive: true });
  writeFileSync(join(framework, 'Versions/A/Electron Framework'), Buffer.concat([readFileSync(machO), WIRE]), {
    mode: 0o755,
  });
  symlinkSync('A', join(framework, 'Versions/Current'));
  for (const name of ['Electron Framework', 'Resources'])
    symlinkSync(`Versions/Current/${name}`, join(framework, name));
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(join(electron, name), name);
  return electron;
}
