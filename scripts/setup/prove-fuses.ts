import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

// As in electron-builder.yml, with the reasons there. Integrity exists on macOS and Windows only; the fuse is set everywhere.
const FUSES: readonly (readonly [keyof typeof FuseV1Options, FuseState])[] = [
  ['RunAsNode', FuseState.DISABLE],
  ['EnableCookieEncryption', FuseState.ENABLE],
  ['EnableNodeOptionsEnvironmentVariable', FuseState.DISABLE],
  ['EnableNodeCliInspectArguments', FuseState.DISABLE],
  ['EnableEmbeddedAsarIntegrityValidation', FuseState.ENABLE],
  ['OnlyLoadAppFromAsar', FuseState.ENABLE],
  ['LoadBrowserProcessSpecificV8Snapshot', FuseState.DISABLE],
  ['GrantFileProtocolExtraPrivileges', FuseState.DISABLE],
];

/** Reads the fuses back from a packaged program, on any system. Resolves to their number; rejects with the names of wrong ones. */
export async function proveFuses(program: string): Promise<number> {
  const wire = await getCurrentFuseWire(program);
  const wrong = FUSES.filter(([name, wanted]) => wire[FuseV1Options[name]] !== wanted).map(([name]) => name);
  if (wrong.length > 0) throw new Error(`These fuses differ from electron-builder.yml: ${wrong.join(', ')}.`);
  return FUSES.length;
}
