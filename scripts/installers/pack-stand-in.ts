// Packs Mai for another system by electron-builder, on an Electron that only stands in for that system's:
//   node scripts/installers/pack-stand-in.ts windows|mac ELECTRON OUT
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { wantedVersion } from '../setup/electron-official.ts';
import { removeLeftovers } from '../setup/remove-leftovers.ts';

const root = join(import.meta.dirname, '..', '..');
const [system, electronDist = '', output = ''] = process.argv.slice(2);

await build({
  projectDir: root,
  targets:
    system === 'mac'
      ? Platform.MAC.createTarget(['dir', 'zip'], Arch.arm64)
      : Platform.WINDOWS.createTarget(['dir', 'zip'], Arch.x64),
  publish: 'never',
  config: {
    electronDist,
    electronVersion: wantedVersion(root),
    directories: { output },
    compression: 'store',
    // Only macOS has what it needs.
    mac: { notarize: false },
    afterExtract: ({ appOutDir }) => removeLeftovers(appOutDir),
  },
});
