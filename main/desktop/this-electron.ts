import { type OldElectron, oldElectron } from '../../app/desktop/electron-age.ts';

// Defined by the build (electron.vite.config.ts).
declare const __ELECTRON_MAJOR__: number;
declare const __BUILT_AT__: number;

/**
 * The running Electron, if it gets no security fixes any more. Tests run on whatever version is at hand and acknowledge
 * it in `MAI_OLD_ELECTRON`, which packaged apps ignore.
 */
export function thisElectron(environment: NodeJS.ProcessEnv, isPackaged: boolean): OldElectron | undefined {
  if (!isPackaged && environment.MAI_OLD_ELECTRON === 'known') return undefined;
  const version = process.versions.electron ?? '0';
  return oldElectron({ version, wantedMajor: __ELECTRON_MAJOR__, builtAt: __BUILT_AT__, now: Date.now() });
}
