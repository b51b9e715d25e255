import { INSTALLATIONS, type Installation } from '../../app/updates/installation.ts';

/** What a release build knows about its updates (docs/releasing.md, "Updates"). */
export type UpdateBuild = {
  /** Address of `mai.json`; its signature is at the same address with `.sig`. */
  readonly address: string;
  /** `ed25519:` and 32 bytes in base64: the key in use, then the one that is kept offline. Empty in a build without updates. */
  readonly keys: readonly string[];
  /** The sequence of the newest list when this Mai was built. */
  readonly sequence: number;
  /** Only for tests: how Mai was installed. */
  readonly installation?: Installation;
  /** Only for tests: how slow a server may be. */
  readonly times?: { readonly idle: number; readonly overall: number };
};

// Set by the build from MAI_UPDATES_ADDRESS, MAI_UPDATES_KEYS and MAI_UPDATES_SEQUENCE (electron.vite.config.ts).
declare const __UPDATES__: UpdateBuild | undefined;

const NONE: UpdateBuild = { address: '', keys: [], sequence: 0 };

/**
 * Where this Mai gets updates. Nothing outside the build changes it: no company, no setting, no variable of the
 * environment. Run from source, tests give their own in `MAI_UPDATES`.
 */
export function updateBuild(environment: NodeJS.ProcessEnv, isPackaged: boolean): UpdateBuild {
  const built = typeof __UPDATES__ === 'undefined' ? NONE : __UPDATES__;
  if (isPackaged || environment.MAI_UPDATES === undefined) return built;
  const given = JSON.parse(environment.MAI_UPDATES) as UpdateBuild;
  const installation = INSTALLATIONS.find(each => each === given.installation);
  return { ...NONE, ...given, ...(installation !== undefined && { installation }) };
}
