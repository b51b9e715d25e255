import { join } from 'node:path';
import { makeMsi } from '../../windows-packages/msi-package.ts';
import { makeSetupProgram } from '../../windows-packages/setup-program.ts';
import type { Section } from '../section.ts';
import { startWine } from '../wine.ts';
import { msiChecks } from './msi-checks.ts';
import { packForWindows, trialSigner } from './pack.ts';
import { packedChecks, verifySignature } from './packed-checks.ts';
import { setupChecks } from './setup-checks.ts';
import { asVersion, standInElectron } from './stand-in.ts';
import { WindowsDesk } from './windows-desk.ts';

const NOT_POSSIBLE = {
  'Mai itself on Windows': 'no registry has Electron for Windows; a small program stands for it',
  'the AppUserModelID of the menu entry': 'wine keeps no properties of shortcuts',
  'who may write to the policy folder': 'wine ignores access lists of a package',
  'Restart Manager closing Mai of other persons during an MSI’s upgrade': 'wine has none',
  'the MSI by WiX 3, the setup with NSIS’ 32-bit stub': 'they run on Windows only',
  'a signature with a time stamp, SmartScreen’s judgment':
    'they need a time server and a certificate that Windows trusts',
};

/** The unpacked app, the per-user setup and the MSI. */
export const windowsSection: Section = {
  name: 'windows',
  async run(work) {
    const { root, folder, check, notPossible } = work;
    const electron = await standInElectron(root, folder);
    const signer = await trialSigner(folder);
    const verify = (path: string) => verifySignature(path, signer.authority);
    const wine = await startWine(join(folder, 'wine'));
    try {
      const app = join(await packForWindows(root, electron, folder, signer, wine), 'win-unpacked');
      await packedChecks(work, app, folder, signer.authority);
      const packages = await check('the setup and the MSI of two versions are made and signed', async () => {
        const made = { '0.1.0': { setup: '', msi: '' }, '0.1.1': { setup: '', msi: '' } };
        for (const version of ['0.1.0', '0.1.1'] as const) {
          const given = { root, app: await asVersion(app, version, folder), version, isFast: true, env: signer.env };
          made[version] = { setup: join(folder, `Mai-Setup-${version}.exe`), msi: join(folder, `Mai-${version}.msi`) };
          await makeSetupProgram({ ...given, out: made[version].setup });
          await makeMsi({ ...given, out: made[version].msi });
          await verify(made[version].setup);
          await verify(made[version].msi);
        }
        return made;
      });
      if (!packages) return;
      const [old, next] = [packages['0.1.0'], packages['0.1.1']];
      const desk = new WindowsDesk(wine, folder);
      await setupChecks(work, desk, { old: old.setup, next: next.setup }, verify);
      await msiChecks(work, desk, { old: old.msi, next: next.msi });
    } finally {
      await wine.stop();
    }
    for (const [name, reason] of Object.entries(NOT_POSSIBLE)) notPossible(name, reason);
  },
};
